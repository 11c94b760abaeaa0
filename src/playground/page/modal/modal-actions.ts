import type { Doing } from '../../protocol/asked.ts';
import type { Reply } from '../../protocol/told.ts';

/** Fields by their custom ids. */
export type SentFields = Extract<Doing, { do: 'submit' }>['values'];

/** What a form asks for. The promises reject where the stand-in cannot be reached. */
export interface ModalActions {
  submit(exchange: string, values: SentFields): Promise<Reply>;
  upload(file: File): Promise<{ readonly upload: string }>;
  /** The form is not wanted any more, or has been sent. */
  close(): void;
}
