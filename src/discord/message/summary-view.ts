import type { Summary } from '../../answer/summary.ts';
import type { InterfaceLanguage } from '../interface-language.ts';

/** What the reply to a request for a summary is made of. */
export interface SummaryView {
  readonly summary: Summary;
  /** Past the last page, the last is shown. */
  readonly page: number;
  /** Discord id of the member whom the message answers. */
  readonly asker: string;
  readonly private: boolean;
  readonly language: InterfaceLanguage;
}
