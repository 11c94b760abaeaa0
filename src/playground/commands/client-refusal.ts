/** Why Discord's client would not have let the user do that. */
export type ClientProblem =
  | { readonly kind: 'unknown-command'; readonly name: string }
  | { readonly kind: 'unknown-option'; readonly option: string }
  | { readonly kind: 'required'; readonly option: string }
  | { readonly kind: 'wrong-type'; readonly option: string }
  | { readonly kind: 'not-a-choice'; readonly option: string }
  | {
      readonly kind: 'too-short' | 'too-long' | 'too-small' | 'too-large';
      readonly option: string;
      readonly bound: number;
    }
  | { readonly kind: 'no-autocomplete'; readonly option: string }
  | { readonly kind: 'no-such-component'; readonly customId: string }
  | { readonly kind: 'disabled'; readonly customId: string }
  | { readonly kind: 'invisible'; readonly messageId: string };

/** The user did what Discord's client does not offer; nothing was sent to the bot. */
export class ClientRefusal extends Error {
  override readonly name = 'ClientRefusal';
  readonly problems: readonly ClientProblem[];

  constructor(problems: readonly ClientProblem[]) {
    super(problems.map(describe).join('; '));
    this.problems = problems;
  }
}

function describe(problem: ClientProblem): string {
  switch (problem.kind) {
    case 'unknown-command':
      return `there is no command "${problem.name}" here`;
    case 'unknown-option':
      return `there is no option "${problem.option}"`;
    case 'required':
      return `"${problem.option}" is required`;
    case 'wrong-type':
      return `"${problem.option}" does not take that kind of value`;
    case 'not-a-choice':
      return `"${problem.option}" does not offer that choice`;
    case 'too-short':
    case 'too-small':
      return `"${problem.option}" must be at least ${problem.bound}`;
    case 'too-long':
    case 'too-large':
      return `"${problem.option}" must be at most ${problem.bound}`;
    case 'no-autocomplete':
      return `"${problem.option}" has no autocomplete`;
    case 'no-such-component':
      return `there is nothing to use under "${problem.customId}"`;
    case 'disabled':
      return `"${problem.customId}" is disabled`;
    case 'invisible':
      return `message ${problem.messageId} is not there for this person`;
  }
}
