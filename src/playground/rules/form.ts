import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import { z } from 'zod';
import { accept, refuse, type FormErrors, type Refusal, type Result } from './refusal.ts';

/** One thing that is wrong with a request, where it stands, with Discord's name for it. */
export interface FormProblem {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: string;
}

/** Holds a request's body against what Discord takes. */
export function parseForm<T extends z.ZodType>(schema: T, body: unknown): Result<z.output<T>> {
  const parsed = schema.safeParse(body, { reportInput: true });
  return parsed.success ? accept(parsed.data) : refuse(invalidForm(parsed.error.issues.map(toProblem)));
}

/** Error 50035 with each problem under its path, as Discord nests them. */
export function invalidForm(problems: readonly FormProblem[]): Refusal {
  const errors: FormErrors = {};
  for (const { path, code, message } of problems) {
    let node = errors;
    for (const key of path) {
      const child = node[String(key)];
      const next = child === undefined || Array.isArray(child) ? {} : child;
      node[String(key)] = next;
      node = next;
    }
    node._errors = [...(node._errors ?? []), { code, message }];
  }
  return {
    status: 400,
    code: RESTJSONErrorCodes.InvalidFormBodyOrContentType,
    message: 'Invalid Form Body',
    errors,
  };
}

/** Adds a problem of Discord's own kind to a schema's issues, at `path` below where the check hangs. */
export function problem(code: string, message: string, path: PropertyKey[] = []) {
  return { code: 'custom' as const, params: { code }, message, path };
}

const problemParams = z.object({ code: z.string() });

function toProblem(issue: z.core.$ZodIssue): FormProblem {
  const at = (code: string, message: string): FormProblem => ({ path: issue.path, code, message });
  switch (issue.code) {
    case 'custom':
      return at(problemParams.safeParse(issue.params).data?.code ?? 'BASE_TYPE_BAD', issue.message);
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? at('BASE_TYPE_MAX_LENGTH', `Must be ${issue.maximum.toString()} or fewer in length.`)
        : at('NUMBER_TYPE_MAX', `Must be less than or equal to ${issue.maximum.toString()}.`);
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? at('BASE_TYPE_MIN_LENGTH', `Must be ${issue.minimum.toString()} or more in length.`)
        : at('NUMBER_TYPE_MIN', `Must be greater than or equal to ${issue.minimum.toString()}.`);
    case 'invalid_union':
    case 'invalid_value':
      return issue.input === undefined
        ? at('BASE_TYPE_REQUIRED', 'This field is required')
        : at('BASE_TYPE_CHOICES', issue.message);
    case 'invalid_format':
      return at('STRING_TYPE_REGEX', 'String value did not match validation regex.');
    case 'invalid_type':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'invalid_key':
    case 'invalid_element':
      return issue.input === undefined
        ? at('BASE_TYPE_REQUIRED', 'This field is required')
        : at('BASE_TYPE_BAD', issue.message);
  }
}
