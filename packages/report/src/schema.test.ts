import { sValidator } from '@hono/standard-validator'
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { FormApi } from '@tanstack/form-core'
import { initTRPC } from '@trpc/server'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { jsonReportSchema } from './json-schema.js'
import type { Report } from './report.js'
import { reportSchema } from './schema.js'

const policy = {
  ask: [
    { field: 'component', level: 'required' as const, required: 'strict' as const },
    { field: 'version', level: 'required' as const },
  ],
}
const schema = reportSchema(policy)
const good: Report = {
  summary: 'Cross-site scripting in the search',
  component: 'apps/web',
  contact: 'ann@example.org',
}
/** Nothing that it says may come back in an answer or a log. */
const SECRET = 'hunter2-canary'
const bad = { summary: SECRET, contact: 'ann@example.org', steps: SECRET }

const pathsOf = (issues: readonly StandardSchemaV1.Issue[] | undefined) => issues?.map(({ path }) => path?.join('.'))

describe('the schema', () => {
  test('is a frozen object with ~standard only, so that nobody takes it for another kind of validator', () => {
    for (const one of [schema, jsonReportSchema(policy)]) {
      expect(Reflect.ownKeys(one)).toEqual(['~standard'])
      expect(Object.isFrozen(one) && Object.isFrozen(one['~standard'])).toBe(true)
      expect(one['~standard']).toMatchObject({ version: 1, vendor: 'disclock' })
    }
  })

  test('answers at once, with the report or with its errors; warnings are none', () => {
    expect(schema['~standard'].validate(good)).toEqual({ value: good })
    const result = schema['~standard'].validate(bad)
    if (result instanceof Promise) throw new TypeError('not synchronous')
    expect(pathsOf(result.issues)).toEqual(['steps', 'component'])
    expect(JSON.stringify(result.issues)).not.toContain(SECRET)
  })

  test('speaks the language it is told', () => {
    const language = {
      words: { 'missing-field': ['Fehlt: {field}.', 'Bitte ergänzen.'] as const },
      names: { component: 'Komponente' },
    }
    const result = reportSchema(policy, { language })['~standard'].validate({ ...good, component: '' })
    expect(result).toMatchObject({ issues: [{ message: 'Fehlt: Komponente.', hint: 'Bitte ergänzen.' }] })
  })
})

test('react-hook-form takes it', async () => {
  const resolve = standardSchemaResolver(schema as StandardSchemaV1<Report, Report>)
  const options = { fields: {}, shouldUseNativeValidation: false }
  expect(await resolve(good, undefined, options)).toEqual({ values: good, errors: {} })
  const { errors } = await resolve(bad as unknown as Report, undefined, options)
  expect(Object.keys(errors)).toEqual(['steps', 'component'])
  expect(JSON.stringify(errors)).not.toContain(SECRET)
})

test('TanStack Form takes it', async () => {
  const form = new FormApi({
    defaultValues: { ...good, component: '' } as Report,
    validators: { onSubmit: schema as StandardSchemaV1<Report, unknown> },
  })
  form.mount()
  await form.handleSubmit()
  expect(form.state.canSubmit).toBe(false)
  expect(Object.keys(form.state.errorMap.onSubmit ?? {})).toEqual(['component'])
  form.setFieldValue('component', 'apps/web')
  await form.handleSubmit()
  expect(form.state.errorMap.onSubmit).toBeUndefined()
})

test('Hono takes it; an answer of one’s own keeps the report from coming back', async () => {
  const app = new Hono().post(
    '/',
    sValidator('json', schema, (result, context) => {
      if (result.success) return
      return context.json({ issues: result.error.map(({ message, path }) => ({ message, path })) }, 422)
    }),
    (context) => context.json(context.req.valid('json')),
  )
  const post = (body: unknown) =>
    app.request('/', { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
  expect(await (await post(good)).json()).toEqual(good)
  const refused = await post(bad)
  expect(refused.status).toBe(422)
  const body = await refused.text()
  expect(JSON.parse(body).issues).toContainEqual({ message: 'Not said: component.', path: ['component'] })
  expect(body).not.toContain(SECRET)
})

test('tRPC takes it, and refuses what it refuses', async () => {
  const { procedure, router, createCallerFactory } = initTRPC.create()
  const submit = procedure.input(schema).mutation(({ input }) => input)
  const caller = createCallerFactory(router({ submit }))({})
  expect(await caller.submit(good)).toEqual(good)
  await expect(caller.submit(bad)).rejects.toMatchObject({ code: 'BAD_REQUEST' })
})
