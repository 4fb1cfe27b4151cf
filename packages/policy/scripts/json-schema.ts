import { toJsonSchema } from '@valibot/to-json-schema'
import { disclosureSchema } from '../src/schema/disclosure.js'
import { selectorParts } from '../src/schema/selector.js'

/** The JSON Schema (2020-12) of a disclosure.yml, from the schema that reads it: what editors complete and check. */
export function disclosureJsonSchema(): object {
  return toJsonSchema(disclosureSchema, { target: 'draft-2020-12', typeMode: 'input', definitions: selectorParts })
}
