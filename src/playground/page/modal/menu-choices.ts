import type { Place } from '../../protocol/place.ts';
import type { SelectChoice } from '../message/select/select-choice.ts';
import { selectChoices } from '../message/select/select-choices.ts';
import { isMenu, modalFields, type ModalForm } from './form-fields.ts';

/** What the menus of a form offer, by their custom ids. */
export function menuChoices(form: ModalForm, place: Place | null): ReadonlyMap<string, readonly SelectChoice[]> {
  const people = place === null ? [] : [place.bot, ...place.members];
  const choosable = {
    users: people.filter(({ id }, index) => people.findIndex((other) => other.id === id) === index),
    roles: place?.roles ?? [],
    channels: place?.channels ?? [],
  };
  return new Map(
    modalFields(form).flatMap((field): [string, readonly SelectChoice[]][] =>
      isMenu(field) ? [[field.custom_id, selectChoices(field, choosable)]] : [],
    ),
  );
}
