import type { SchemaObject } from 'ajv'
import type { JsonObject } from '../model/json.ts'
import type { FaultKind } from './faults/fault-kinds.ts'
import { FAULTS, isFaultKind } from './faults/handlers.ts'
import { ANY_OPERATION, OPERATION_NAMES } from './operations/operations.ts'

/*
 * The JSON Schemas of all that an emulator is given from outside. They are compiled ahead: see scripts/generate/emulator.ts.
 */

const text = { type: 'string' }
const name = { type: 'string', minLength: 1 }
const date = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|\\+00:00)$' }
const object = { type: 'object' }

const chat = {
  type: 'object',
  required: ['Name', 'Type'],
  additionalProperties: false,
  properties: {
    Name: name,
    Type: name,
    RamRole: text,
    ResourceGroupId: text,
    Configuration: object,
    Outputs: object,
    CreatedDate: date,
    UpdatedDate: date,
  },
}

const parameter = {
  type: 'object',
  required: ['Name', 'Value'],
  additionalProperties: false,
  properties: {
    Id: name,
    Name: name,
    Type: { enum: ['String', 'StringList', 'Secret'] },
    Value: text,
    ParameterVersion: { type: 'integer', minimum: 1, maximum: 100 },
    Description: text,
    Constraints: text,
    ResourceGroupId: text,
    Tags: object,
    CreatedDate: date,
    UpdatedDate: date,
  },
}

const region = {
  type: 'object',
  additionalProperties: false,
  properties: {
    chatConfigurations: { type: 'array', items: chat },
    parameters: { type: 'array', items: parameter },
  },
}

const toListSchema = (properties: JsonObject, required: readonly string[]): JsonObject => ({
  type: 'array',
  items: { type: 'object', required, additionalProperties: false, properties },
})

const roles = toListSchema({ RoleName: name, AssumeRolePolicyDocument: object }, ['RoleName'])
const resourceGroups = toListSchema({ Id: name, Status: name }, ['Id'])
const dingTalkApps = toListSchema({ ClientId: name, ClientSecret: name }, ['ClientId', 'ClientSecret'])

const ACCOUNT = '^[A-Za-z0-9-]{1,64}$'

const toMapSchema = (pattern: string, additionalProperties: JsonObject) => ({
  type: 'object',
  propertyNames: { pattern },
  additionalProperties,
})

const state: SchemaObject = {
  type: 'object',
  required: ['version', 'accounts'],
  additionalProperties: false,
  properties: {
    version: { const: 1 },
    accounts: toMapSchema(ACCOUNT, toMapSchema('^[a-z0-9][a-z0-9-]{0,63}$', region)),
    roles: toMapSchema(ACCOUNT, roles),
    resourceGroups: toMapSchema(ACCOUNT, resourceGroups),
    dingTalkApps,
  },
}

const behaviour: SchemaObject = {
  type: 'object',
  additionalProperties: false,
  properties: {
    omitted: { enum: ['clear', 'keep'] },
    mask: { enum: ['stored', 'ignored'] },
    secretsOnRead: { enum: ['masked', 'partly', 'word', 'empty', 'texts'] },
    type: { enum: ['reject', 'change'] },
    secretDate: { enum: ['moves', 'stays'] },
    equalDate: { enum: ['moves', 'stays'] },
    configuration: { enum: ['replace', 'merge'] },
    unknownKeys: { enum: ['kept', 'dropped'] },
    values: { enum: ['kept', 'text'] },
    adds: { enum: ['none', 'RobotCode'] },
    normalises: { enum: ['none', 'trim'] },
    listOutputs: { enum: ['shown', 'absent'] },
    filters: { enum: ['ignored', 'obeyed'] },
    staleReads: { type: 'integer', minimum: 0, maximum: 100 },
    names: { enum: ['any', 'plain'] },
    nameCase: { enum: ['kept', 'ignored'] },
    paging: { enum: ['token', 'none', 'cut'] },
    pageSize: { type: 'integer', minimum: 1, maximum: 100 },
    listSizes: { enum: ['10..100', '1..100', '10..50', '10..20', '10..10', 'refused'] },
    pathSize: { type: 'integer', minimum: 10, maximum: 100 },
    tokens: { enum: ['place', 'page', 'bound'] },
    typeCase: { enum: ['kept', 'lower'] },
    roles: { enum: ['name', 'arn'] },
    groups: { enum: ['default', 'none'] },
    dates: { enum: ['zoned', 'mixed'] },
    missing: { enum: ['EntityNotExists', 'NotFound'] },
    taken: { enum: ['EntityAlreadyExists', 'ResourceConflict'] },
    idTokens: { enum: ['jwt', 'refused'] },
    sessionSeconds: { anyOf: [{ const: 'asked' }, { type: 'integer', minimum: 1, maximum: 43_200 }] },
    callsPerSecond: { anyOf: [{ const: 'unlimited' }, { type: 'integer', minimum: 1, maximum: 1_000 }] },
  },
}

const nullableText = { type: ['string', 'null'] }
const nullableObject = { type: ['object', 'null'] }

const chatEdit: SchemaObject = {
  type: 'object',
  additionalProperties: false,
  properties: {
    Type: { type: 'string', minLength: 1 },
    RamRole: nullableText,
    ResourceGroupId: nullableText,
    Configuration: nullableObject,
    Outputs: nullableObject,
  },
}

const parameterEdit: SchemaObject = {
  type: 'object',
  required: ['Value'],
  additionalProperties: false,
  properties: { Value: { type: 'string' } },
}

const count = (minimum: number) => ({ type: 'integer', minimum, maximum: 1_000_000 })

const faultRule: SchemaObject = {
  type: 'object',
  required: ['fault'],
  additionalProperties: false,
  properties: {
    operation: { enum: [ANY_OPERATION, ...OPERATION_NAMES] },
    region: { type: 'string', minLength: 1 },
    name: { type: 'string', minLength: 1 },
    skip: count(0),
    times: { anyOf: [count(1), { const: 'always' }] },
    fault: {},
  },
}

const fault: SchemaObject = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } }

const toFaultSchema = (kind: FaultKind): SchemaObject => {
  const { members, required } = FAULTS[kind]
  return {
    type: 'object',
    required: ['kind', ...required],
    additionalProperties: false,
    properties: { ...members, kind: { const: kind } },
  }
}

/** Each schema by the name of its parser. */
export const SCHEMAS: Readonly<Record<string, SchemaObject>> = {
  state,
  behaviour,
  'chat edit': chatEdit,
  'parameter edit': parameterEdit,
  'fault rule': faultRule,
  fault,
  ...Object.fromEntries(
    Object.keys(FAULTS)
      .filter(isFaultKind)
      .map((kind) => [`fault ${kind}`, toFaultSchema(kind)]),
  ),
}
