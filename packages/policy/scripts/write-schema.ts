// Writes disclosure.schema.json. A test fails where it is not what the schema of the source says.
import { writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'

// The sources name each other as the build will (`.js`); on disk they are `.ts`.
registerHooks({
  resolve: (specifier, context, next) => {
    const fromSource = specifier.startsWith('.') && context.parentURL?.endsWith('.ts')
    return next(fromSource ? specifier.replace(/\.js$/, '.ts') : specifier, context)
  },
})
const { disclosureJsonSchema } = await import('./json-schema.js')

const file = new URL('../disclosure.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(disclosureJsonSchema(), null, 2)}\n`)
