// Validates documents with the package "ajv" in its mode for draft 2020-12, strict, with
// "ajv-formats". Each line of the input names a schema and a document by their files, with a tab
// between; each line of the output is "accepts", "refuses", or "unreadable" for what is no JSON.
// The first line of the output is the number of schemas that were compiled.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const folder = process.argv[process.argv.length - 1]
const load = createRequire(join(folder, 'node_modules', 'none.js'))
const { default: Ajv2020 } = load('ajv/dist/2020.js')
const { default: addFormats } = load('ajv-formats')

const ajv = new Ajv2020({ strict: true, discriminator: true })
addFormats(ajv)
ajv.addFormat('iri', true) // ajv-formats does not know it; the pattern beside it says the same
ajv.addKeyword({ keyword: 'x-codelist', schemaType: 'object' })

const decoder = new TextDecoder('utf-8', { fatal: true })
const schemas = new Map()
function schema(file) {
  if (!schemas.has(file)) schemas.set(file, ajv.compile(JSON.parse(readFileSync(file, 'utf8'))))
  return schemas.get(file)
}

function verdict(schemaFile, documentFile) {
  const validate = schema(schemaFile)
  let document
  try {
    document = JSON.parse(decoder.decode(readFileSync(documentFile)))
  } catch {
    return 'unreadable'
  }
  return validate(document) ? 'accepts' : 'refuses'
}

const answers = []
for await (const line of createInterface({ input: process.stdin })) {
  answers.push(verdict(...line.split('\t')))
}
process.stdout.write([schemas.size, ...answers].join('\n') + '\n')
