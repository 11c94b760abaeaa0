import type { Audience } from '../store/stored-article.ts';
import { sightOf, strictest, type Sight, type Viewer } from './viewer.ts';

/** To whom articles are kept, by slug. Several audiences of one article each have a say. */
export class Audiences {
  /** Of those articles alone that are kept to someone: they are few. */
  readonly #kept = new Map<string, readonly Audience[]>();

  set(slug: string, audiences: readonly Audience[]): void {
    const kept = audiences.filter(({ channels, roles }) => channels.length + roles.length > 0);
    if (kept.length > 0) this.#kept.set(slug, kept);
    else this.#kept.delete(slug);
  }

  delete(slug: string): void {
    this.#kept.delete(slug);
  }

  /** The slugs of the articles that a viewer is shown nothing of. */
  hiddenFrom(viewer: Viewer): ReadonlySet<string> {
    return new Set([...this.#kept.keys()].filter((slug) => this.sight(slug, viewer) === 'hidden'));
  }

  sight(slug: string, viewer: Viewer): Sight {
    return strictest((this.#kept.get(slug) ?? []).map((audience) => sightOf(audience, viewer)));
  }
}
