/**
 * What documents leave unused of their JSON Schema: fields that none of them has, fields that may lack and never do, and
 * choices that none of them makes.
 */
export function unusedBy(documents: readonly unknown[], schema: Schema): string[] {
  const expected = new Set<string>();
  const seen = new Set<string>();
  const notes: Notes = { expect: (note) => expected.add(note), see: (note) => seen.add(note) };
  for (const document of documents) visit(document, { schema, root: schema, name: "", notes });
  return [...expected].filter((note) => !seen.has(note)).sort();
}

/** The keywords of JSON Schema (draft 2020-12) that ours use for what they are made of. */
export interface Schema {
  readonly type?: string;
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: Schema };
  readonly properties?: { readonly [name: string]: Schema };
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

interface Notes {
  readonly expect: (note: string) => void;
  readonly see: (note: string) => void;
}

interface Visit {
  readonly schema: Schema;
  readonly root: Schema;
  readonly name: string;
  readonly notes: Notes;
}

function visit(value: unknown, { schema, root, name, notes }: Visit): void {
  if (schema.$ref) {
    const key = schema.$ref.replace("#/$defs/", "");
    const target = root.$defs?.[key];
    if (target) visit(value, { schema: target, root, name: key, notes });
    return;
  }
  for (const choice of schema.enum ?? []) notes.expect(`${name} = ${String(choice)}`);
  if (schema.enum) notes.see(`${name} = ${String(value)}`);
  for (const choice of schema.anyOf ?? []) notes.expect(`${name} = ${String(choice.const)}`);
  if (schema.anyOf) notes.see(`${name} = ${String(value)}`);
  for (const choice of schema.oneOf ?? []) notes.expect(`${name}: ${nameOf(choice, root)}`);
  for (const choice of schema.oneOf ?? []) {
    if (!isOf(value, choice, root)) continue;
    notes.see(`${name}: ${nameOf(choice, root)}`);
    visit(value, { schema: choice, root, name: `${name}: ${nameOf(choice, root)}`, notes });
  }
  if (Array.isArray(value) && schema.items)
    for (const item of value) visit(item, { schema: schema.items, root, name: `${name}[]`, notes });
  if (typeof value !== "object" || value === null) return;
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const path = `${name}.${key}`;
    notes.expect(path);
    if (!schema.required?.includes(key)) notes.expect(`${path} left out`);
    if (!Object.hasOwn(value, key)) notes.see(`${path} left out`);
    else {
      notes.see(path);
      visit(Reflect.get(value, key), { schema: property, root, name: path, notes });
    }
  }
}

/** Whether a value is what a choice describes: one whose constant fields it has. */
function isOf(value: unknown, choice: Schema, root: Schema): boolean {
  const { properties = {} } = resolve(choice, root);
  return Object.entries(properties).every(
    ([key, property]) =>
      property.const === undefined ||
      (typeof value === "object" && value !== null && Reflect.get(value, key) === property.const),
  );
}

function nameOf(choice: Schema, root: Schema): string {
  const constants = Object.values(resolve(choice, root).properties ?? {}).flatMap((property) => property.const ?? []);
  return constants.map(String).join(" ");
}

function resolve(schema: Schema, root: Schema): Schema {
  return schema.$ref ? (root.$defs?.[schema.$ref.replace("#/$defs/", "")] ?? schema) : schema;
}
