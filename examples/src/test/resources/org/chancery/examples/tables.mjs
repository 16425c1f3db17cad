// What a small reader finds in a folder of tables; the lines are those of tables.py.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv.at(-1);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const text = (name) => decoder.decode(readFileSync(join(folder, name)));

const PLAIN = /[^,\r\n]*/y;

/** The rows of a table by RFC 4180, with LF or CR LF. */
function rowsOf(table) {
  const rows = [];
  let row = [];
  let at = 0;
  while (at < table.length) {
    let cell = '';
    if (table[at] === '"') {
      for (;;) {
        const quote = table.indexOf('"', at + 1);
        if (quote < 0) throw new Error('a quote is not closed');
        cell += table.slice(at + 1, quote);
        at = quote + 1;
        if (table[at] !== '"') break;
        cell += '"';
      }
    } else {
      PLAIN.lastIndex = at;
      cell = PLAIN.exec(table)[0];
      at += cell.length;
    }
    row.push(cell);
    if (table[at] === ',') {
      at++;
      if (at === table.length) throw new Error('the last line has no end');
      continue;
    }
    if (table[at] === '\r') at++;
    if (at < table.length && table[at] !== '\n') throw new Error('text behind a quote');
    at++;
    rows.push(row);
    row = [];
  }
  return rows;
}

const SCALE = 60n;
const forms = {
  integer: /^-?[0-9]+$/,
  number: /^-?[0-9]+(\.[0-9]+)?$/,
  boolean: /^(true|false)$/,
  string: /^[^]*$/,
};

/** A number times ten to the power of SCALE. */
function scaled(number) {
  const [whole, fraction = ''] = number.replace('-', '').split('.');
  if (BigInt(fraction.length) > SCALE) throw new Error('too many decimals: ' + number);
  const value = BigInt(whole + fraction) * 10n ** (SCALE - BigInt(fraction.length));
  return number.startsWith('-') ? -value : value;
}

function amount(kind, cell) {
  if (kind === 'boolean') return scaled(cell === 'true' ? '1' : '0');
  return scaled(kind === 'string' ? String([...cell].length) : cell);
}

function plain(value) {
  const digits = String(value < 0n ? -value : value).padStart(Number(SCALE) + 1, '0');
  const point = digits.length - Number(SCALE);
  return (value < 0n ? '-' : '') + digits.slice(0, point) + '.' + digits.slice(point);
}

const lines = [];
for (const resource of JSON.parse(text('datapackage.json')).resources) {
  const [header, ...rows] = rowsOf(text(resource.path));
  const fields = resource.schema.fields;
  if (header.join('\n') !== fields.map((field) => field.name).join('\n'))
    throw new Error('other columns than in the descriptor: ' + resource.path);
  if (rows.some((row) => row.length !== fields.length))
    throw new Error('rows of another width: ' + resource.path);
  lines.push([resource.path, rows.length, fields.length].join('\t'));
  fields.forEach(({ name, type }, index) => {
    const cells = rows.map((row) => row[index]).filter((cell) => cell !== '');
    const good = cells.filter((cell) => forms[type].test(cell));
    const total = good.reduce((sum, cell) => sum + amount(type, cell), 0n);
    lines.push(
      [resource.path, name, type, cells.length, cells.length - good.length, plain(total)].join('\t'),
    );
  });
}
process.stdout.write(lines.join('\n') + '\n');
