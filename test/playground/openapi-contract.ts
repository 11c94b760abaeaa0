import { existsSync, readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { z } from 'zod';
import type { ContractCheck } from '../../src/playground/contract.ts';

/** Discord's own description of its API, beside the checkout; where it is absent nothing is checked. */
const DESCRIPTION = new URL('../../../shared/discord/openapi.json', import.meta.url);

/** Why nothing is checked, for the name of a skipped test; `null` where the description is present. */
export const contractAbsent = existsSync(DESCRIPTION) ? null : 'shared/discord/openapi.json is absent';

const content = z.object({ 'application/json': z.object({ schema: z.unknown() }).optional() }).optional();
const operation = z.object({
  requestBody: z.object({ content, required: z.boolean().optional() }).optional(),
  responses: z.record(z.string(), z.object({ $ref: z.string().optional(), content })),
});
const description = z.object({
  paths: z.record(z.string(), z.record(z.string(), z.unknown())),
  components: z.object({ responses: z.record(z.string(), z.object({ content })) }),
});

/** Of what is wrong with one body, the deepest places are told: where one form of many fits none, they say most. */
const TOLD = 5;

/** Most of the time goes into compiling schemas that check a handful of bodies: this makes it a quarter. */
const QUICK_TO_COMPILE = { validateSchema: false, inlineRefs: false, code: { optimize: false } } as const;

type Operation = z.infer<typeof operation>;

/**
 * Checks REST against Discord's description, each schema compiled when it is first needed. Two things in the description
 * do not hold for Discord itself: the `errors` of error 50035 carry names where it says numbers, and permissions of a
 * command are strings where it says numbers. Both are looked past.
 */
export function openApiContract(): ContractCheck {
  const parsed: unknown = JSON.parse(readFileSync(DESCRIPTION, 'utf8'));
  const document = description.parse(parsed);
  const ajv = new Ajv2020({ ...QUICK_TO_COMPILE, strict: false, logger: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(z.looseObject({}).parse(parsed), 'discord');
  const compiled = new Map<string, ValidateFunction>();

  function check(pointer: string, value: unknown, where: string): string[] {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `discord#${pointer}` });
    compiled.set(pointer, validate);
    if (validate(value)) return [];
    return (validate.errors ?? [])
      .toSorted((a, b) => depth(b.instancePath) - depth(a.instancePath))
      .slice(0, TOLD)
      .map((error) => `${where}${error.instancePath}: ${error.message ?? error.keyword}`);
  }

  function find(
    method: string,
    path: string,
  ): { readonly pointer: string; readonly template: string; readonly operation: Operation } | null {
    const parts = path.split('/').map(decodeURIComponent);
    const templates = Object.keys(document.paths)
      .filter((template) => fits(template.split('/'), parts))
      .sort((a, b) => placeholders(a) - placeholders(b));
    for (const template of templates) {
      const found = operation.safeParse(document.paths[template]?.[method.toLowerCase()]);
      if (found.success) {
        const pointer = `/paths/${escapePointer(template)}/${method.toLowerCase()}`;
        return { pointer, template, operation: found.data };
      }
    }
    return null;
  }

  return {
    request(method, path, body) {
      const found = find(method, path);
      if (found === null) return [`${method} ${path}: Discord has no such route`];
      if (found.operation.requestBody?.content?.['application/json'] === undefined) return [];
      const pointer = `${found.pointer}/requestBody/content/application~1json/schema`;
      return check(pointer, withNumericPermissions(body), `${method} ${found.template} `);
    },
    response(method, path, status, body) {
      const found = find(method, path);
      if (found === null) return [`${method} ${path}: Discord has no such route`];
      const key = [String(status), `${String(status).slice(0, 1)}XX`].find((each) => each in found.operation.responses);
      const described = key === undefined ? undefined : found.operation.responses[key];
      if (key === undefined || described === undefined) return [`${method} ${path}: Discord never replies ${status}`];
      const where = `reply ${status} to ${method} ${found.template} `;
      if (described.$ref !== undefined) {
        return check(`${described.$ref.slice(1)}/content/application~1json/schema`, withoutErrors(body), where);
      }
      if (described.content?.['application/json'] === undefined)
        return body === null ? [] : [`${where}: no body expected`];
      return check(`${found.pointer}/responses/${key}/content/application~1json/schema`, body, where);
    },
  };
}

function fits(template: readonly string[], parts: readonly string[]): boolean {
  return (
    template.length === parts.length && template.every((name, index) => name.startsWith('{') || name === parts[index])
  );
}

function depth(instancePath: string): number {
  return instancePath.split('/').length;
}

function placeholders(template: string): number {
  return template.split('{').length;
}

function escapePointer(key: string): string {
  return encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));
}

function withoutErrors(body: unknown): unknown {
  const fields = z.record(z.string(), z.unknown()).safeParse(body);
  return fields.success ? { ...fields.data, errors: undefined } : body;
}

function withNumericPermissions(body: unknown): unknown {
  if (Array.isArray(body)) return body.map(withNumericPermissions);
  const command = z.looseObject({ default_member_permissions: z.string() }).safeParse(body);
  if (!command.success) return body;
  return { ...command.data, default_member_permissions: Number(command.data.default_member_permissions) };
}
