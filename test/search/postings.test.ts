import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastOf } from '../../src/language/steps.ts';
import { Postings, type DocumentId, type Hit, type TermCounts, type WeightedTerm } from '../../src/search/postings.ts';
import { Terms } from '../../src/search/terms.ts';

/** An index, and everything that is needed to rank its documents without it. */
class Shelf {
  readonly #terms = new Terms();
  readonly #postings = new Postings(this.#terms);
  /** In the order in which they were added. */
  readonly #documents = new Map<DocumentId, TermCounts>();

  add(counts: Readonly<Record<string, number>>): DocumentId {
    const byId = new Map(Object.entries(counts).map(([term, count]) => [this.#terms.intern(term), count]));
    const document = lastOf(this.#postings.adding(byId));
    this.#terms.count(byId.keys());
    this.#documents.set(document, byId);
    return document;
  }

  remove(document: DocumentId): void {
    const counts = this.#documents.get(document) ?? new Map<number, number>();
    this.#documents.delete(document);
    lastOf(this.#postings.removing(document, counts));
    this.#terms.discount(counts.keys());
  }

  /** The numbers of the documents that are there, the oldest first. */
  get documents(): readonly DocumentId[] {
    return [...this.#documents.keys()];
  }

  search(
    query: Readonly<Record<string, number>>,
    limit = Infinity,
    isWanted: (document: DocumentId) => boolean = () => true,
  ): readonly Hit[] {
    return this.#postings.search(this.#weighted(query), limit, isWanted);
  }

  /** The same by the formula of BM25+, document by document. */
  plainSearch(query: Readonly<Record<string, number>>, limit: number): readonly Hit[] {
    const lengthOf = (counts: TermCounts): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
    const all = [...this.#documents];
    const average = all.reduce((sum, [, counts]) => sum + lengthOf(counts), 0) / all.length;
    return all
      .flatMap(([document, counts]): Hit[] => {
        const scores = this.#weighted(query).flatMap(({ term, weight }) => {
          const count = counts.get(term);
          if (count === undefined) return [];
          const holding = all.filter(([, other]) => other.has(term)).length;
          const idf = Math.log(1 + (all.length - holding + 0.5) / (holding + 0.5));
          const norm = 1.2 * (1 - 0.7 + (0.7 * lengthOf(counts)) / average);
          return [weight * idf * (0.5 + (count * 2.2) / (count + norm))];
        });
        return scores.length === 0 ? [] : [{ document, score: scores.reduce((sum, score) => sum + score, 0) }];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  }

  #weighted(query: Readonly<Record<string, number>>): readonly WeightedTerm[] {
    return Object.entries(query).map(([term, weight]) => ({ term: this.#terms.intern(term), weight }));
  }
}

const found = (hits: readonly Hit[]): readonly DocumentId[] => hits.map(({ document }) => document);

describe('the inverted index', () => {
  it('puts the document with more of the question first', () => {
    const shelf = new Shelf();
    shelf.add({ brug: 1, kermis: 1 });
    const both = shelf.add({ brug: 1, meppel: 1 });
    shelf.add({ regen: 2 });
    expect(found(shelf.search({ brug: 1, meppel: 1 }))).toEqual([both, 0]);
  });

  it('takes a rare word for a better sign than a common one', () => {
    const shelf = new Shelf();
    for (let n = 0; n < 4; n++) shelf.add({ land: 1, leger: 1 });
    const rare = shelf.add({ sanctie: 1, leger: 1 });
    expect(found(shelf.search({ land: 1, sanctie: 1 }))[0]).toBe(rare);
  });

  it('takes a word in a short document for a better sign than in a long one', () => {
    const shelf = new Shelf();
    const long = shelf.add({ brug: 1, kermis: 5, regen: 5 });
    const short = shelf.add({ brug: 1, kermis: 1 });
    expect(found(shelf.search({ brug: 1 }))).toEqual([short, long]);
  });

  it('takes a word of more weight for a better sign', () => {
    const shelf = new Shelf();
    const [brug, sluis] = [shelf.add({ brug: 1 }), shelf.add({ sluis: 1 })];
    expect(found(shelf.search({ brug: 0.4, sluis: 1 }))).toEqual([sluis, brug]);
    expect(found(shelf.search({ brug: 1, sluis: 0.4 }))).toEqual([brug, sluis]);
  });

  it('gives the best, as many as asked for, without those that are not wanted', () => {
    const shelf = new Shelf();
    const documents = [3, 5, 1, 4, 2].map((count) => shelf.add({ brug: count, rest: 6 - count }));
    expect(found(shelf.search({ brug: 1 }, 2))).toEqual([documents[1], documents[3]]);
    expect(found(shelf.search({ brug: 1 }, 2, (document) => document !== documents[1]))).toEqual([
      documents[3],
      documents[0],
    ]);
    expect(shelf.search({ brug: 1 }, 0)).toEqual([]);
  });

  it('gives of equals the one that was added first, also where it has the number of one that is gone', () => {
    const shelf = new Shelf();
    const gone = [1, 2, 3].map(() => shelf.add({ sluis: 1 }));
    const kept = shelf.add({ brug: 1 });
    for (const document of gone) shelf.remove(document);
    const later = [1, 2, 3].map(() => shelf.add({ brug: 1 }));
    expect(found(shelf.search({ brug: 1 }))).toEqual([kept, ...later]);
  });

  it('finds nothing for a word that no document has, or has any more', () => {
    const shelf = new Shelf();
    shelf.remove(shelf.add({ brug: 1 }));
    expect(shelf.search({ brug: 1, sluis: 1 })).toEqual([]);
    shelf.add({ kermis: 1 });
    expect(shelf.search({ brug: 1, sluis: 1 })).toEqual([]);
  });

  it('ranks as the formula does, whatever was added and removed before', () => {
    const term = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const counts = fc.dictionary(term, fc.constantFrom(0.5, 1, 1.2, 2, 3.7), { maxKeys: 5, noNullPrototype: true });
    const change = fc.oneof(
      { weight: 3, arbitrary: fc.record({ kind: fc.constant('add'), counts, which: fc.constant(0) }) },
      { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove'), counts: fc.constant({}), which: fc.nat(50) }) },
    );
    const query = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'f'), fc.double({ min: 0.01, max: 1, noNaN: true }), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 40 }),
        query,
        fc.integer({ min: 1, max: 12 }),
        (changes, asked, limit) => {
          const shelf = new Shelf();
          for (const each of changes) {
            const oldest = shelf.documents[each.which % Math.max(1, shelf.documents.length)];
            if (each.kind === 'add') shelf.add(each.counts);
            else if (oldest !== undefined) shelf.remove(oldest);
            // Between two changes, so that a search that leaves something behind is found out.
            shelf.search(asked, limit);
          }
          const hits = shelf.search(asked, limit);
          const plain = shelf.plainSearch(asked, limit);
          expect(hits.map(({ score }) => score.toFixed(6))).toEqual(plain.map(({ score }) => score.toFixed(6)));
          const scoreOf = new Map(shelf.plainSearch(asked, Infinity).map(({ document, score }) => [document, score]));
          for (const { document, score } of hits) expect(score).toBeCloseTo(scoreOf.get(document) ?? NaN);
          expect(new Set(found(hits)).size).toBe(hits.length);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('has room for more documents than it began with', () => {
    const shelf = new Shelf();
    for (let n = 0; n < 600; n++) shelf.add({ [n === 599 ? 'brug' : 'kermis']: 1 });
    expect(found(shelf.search({ brug: 1 }))).toEqual([599]);
  });
});
