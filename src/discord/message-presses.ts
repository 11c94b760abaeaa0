import type { APIMessageTopLevelComponent } from 'discord.js';
import { parsePress } from './custom-id.ts';
import { withNested } from './message/with-nested.ts';
import type { Press } from './press.ts';

/** What the buttons and menus of a message do, in their order; what is not ours or outdated is left out. */
export function messagePresses(components: readonly APIMessageTopLevelComponent[]): readonly Press[] {
  return components.flatMap(withNested).flatMap((component) => {
    const press = 'custom_id' in component ? parsePress(component.custom_id) : 'foreign';
    return typeof press === 'string' ? [] : [press];
  });
}

/** The member whom a message answers, as its buttons tell; `null` when they do not. */
export function askerOf(components: readonly APIMessageTopLevelComponent[]): string | null {
  for (const press of messagePresses(components)) {
    if ('asker' in press) return press.asker;
  }
  return null;
}
