import { ComponentType, type APISelectMenuComponent } from 'discord-api-types/v10';
import type { ClientProblem } from '../commands/client-refusal.ts';
import type { SelectMenu } from '../rules/select-menu.ts';
import type { Resolution } from '../wire/resolution.ts';

/** What keeps a user from choosing `values` in a menu: how many, and whether it offers them. */
export function choose(
  menu: APISelectMenuComponent,
  values: readonly string[],
  resolution: Resolution,
): ClientProblem[] {
  const option = menu.custom_id;
  const isOffered = (value: string): boolean => {
    switch (menu.type) {
      case ComponentType.StringSelect:
        return menu.options.some((candidate) => candidate.value === value);
      case ComponentType.UserSelect:
        return resolution.user(value);
      case ComponentType.RoleSelect:
        return resolution.role(value);
      case ComponentType.MentionableSelect:
        return resolution.mentionable(value);
      case ComponentType.ChannelSelect:
        return resolution.channel(value, menu.channel_types);
    }
  };
  const unknown: ClientProblem[] = values.every(isOffered) ? [] : [{ kind: 'not-a-choice', option }];
  return [...unknown, ...countProblems(option, values.length, menu.min_values ?? 1, menu.max_values ?? 1)];
}

/** What is wrong with the number of things chosen. */
export function countProblems(option: string, count: number, least: number, most: number): ClientProblem[] {
  if (count < least) return [{ kind: 'too-short', option, bound: least }];
  return count > most ? [{ kind: 'too-long', option, bound: most }] : [];
}

/** What is chosen before the user touches the menu. */
export function chosenBefore(menu: SelectMenu): readonly string[] {
  if (menu.type !== ComponentType.StringSelect) return (menu.default_values ?? []).map(({ id }) => id);
  return menu.options.filter((option) => option.default === true).map(({ value }) => value);
}
