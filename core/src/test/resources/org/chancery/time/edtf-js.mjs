// Reads texts, one a line in Base64, and says what the package "edtf" makes of each, one a line:
// "refused", or the type and the first and the last day as numbers from 1970-01-01. An end that is
// open or unknown is "none", a day that its Date cannot hold "beyond".
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'

const folder = process.argv[process.argv.length - 1]
const { default: edtf } = await import(
  pathToFileURL(join(folder, 'node_modules', 'edtf', 'index.js')).href
)

function day(millis) {
  if (millis === null || millis === Infinity || millis === -Infinity) return 'none'
  return Number.isNaN(millis) ? 'beyond' : Math.floor(millis / 86400000)
}

function opinion(text) {
  try {
    const date = edtf(text)
    return `${date.type}\t${day(date.min)}\t${day(date.max)}`
  } catch {
    return 'refused'
  }
}

const answers = []
for await (const line of createInterface({ input: process.stdin })) {
  answers.push(opinion(Buffer.from(line, 'base64').toString('utf8')))
}
process.stdout.write(answers.join('\n') + '\n')
