import { ApplicationCommandOptionType, ChannelType } from 'discord-api-types/v10';
import type { PageLanguage, Place } from '../../protocol/place.ts';
import type { ShownOption } from '../../protocol/shown-command.ts';
import { composerTexts } from './texts.ts';

/** Something that a field's list offers. */
export interface Offer {
  readonly label: string;
  readonly value: string | number | boolean;
}

/** What an option is limited to; `null` where it is typed freely, or a file. */
export function offersOf(option: ShownOption, place: Place | null, language: PageLanguage): readonly Offer[] | null {
  const users = [...(place === null ? [] : [place.bot]), ...(place?.members ?? [])]
    .filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index)
    .map(({ id, name }) => ({ label: `@${name}`, value: id }));
  const roles = (place?.roles ?? []).map(({ id, name }) => ({ label: `@${name}`, value: id }));
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean: {
      const { yes, no } = composerTexts(language);
      return [
        { label: yes, value: true },
        { label: no, value: false },
      ];
    }
    case ApplicationCommandOptionType.User:
      return users;
    case ApplicationCommandOptionType.Role:
      return roles;
    case ApplicationCommandOptionType.Mentionable:
      return [...users, ...roles];
    case ApplicationCommandOptionType.Channel:
      return takesTextChannels(option)
        ? (place?.channels ?? []).map(({ id, name }) => ({ label: `#${name}`, value: id }))
        : [];
    case ApplicationCommandOptionType.String:
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return option.choices.length === 0 ? null : option.choices.map(({ name, value }) => ({ label: name, value }));
    case ApplicationCommandOptionType.Attachment:
      return null;
  }
}

/** The channels of a place are all text channels. */
function takesTextChannels({ channelTypes }: ShownOption): boolean {
  return channelTypes.length === 0 || channelTypes.includes(ChannelType.GuildText);
}
