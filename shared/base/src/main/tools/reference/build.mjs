// Writes the reference files of shared/base from npm packages. See README.md beside this file.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../../resources/reference');
const work = mkdtempSync(join(tmpdir(), 'reference-'));
const require = createRequire(import.meta.url);
const { packages } = JSON.parse(readFileSync(join(here, 'sources.json'), 'utf8'));
const sources = [];

/** Fetches one package by name and version; answers the folder it was unpacked to. */
function unpack({ name, version, date, use }) {
  const folder = mkdtempSync(join(work, 'package-'));
  const options = { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
  const archive = execFileSync('npm', ['pack', '--silent', `${name}@${version}`], options).trim();
  const bytes = readFileSync(join(folder, archive));
  execFileSync('tar', ['xzf', archive], { cwd: folder });
  const { license } = JSON.parse(readFileSync(join(folder, 'package/package.json'), 'utf8'));
  sources.push({ name, version, date, use, license, sha256: sha256(bytes) });
  return join(folder, 'package');
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const files = [];

/** One file: sorted, tab-separated lines without a heading; the columns stand in SOURCES.md. */
function write(file, columns, rows) {
  const lines = [...new Set(rows.map((row) => row.join('\t')))].sort(byCode);
  if (rows.some((row) => row.some((cell) => /[\t\n]/.test(cell)))) throw new Error(`Tab in ${file}`);
  const text = Buffer.from(lines.join('\n') + '\n');
  const bytes = file.endsWith('.gz') ? gzipSync(text, { level: 9 }) : text;
  writeFileSync(join(target, file), bytes);
  files.push({ file, columns, rows: lines.length, size: bytes.length, sha256: sha256(bytes) });
}

/** Full-width katakana with the long mark; the packages use half-width kana and other dashes. */
const kana = (text) => text.normalize('NFKC').replace(/[-－−]/g, 'ー');

function banks(folder) {
  const all = Object.values(require(join(folder, 'lib/zengin-data.js')));
  write('banks.tsv', 'code, name without 銀行, kana', all.map((bank) => [bank.code, bank.name, kana(bank.kana)]));
  const branches = all.flatMap((bank) =>
    Object.values(bank.branches).map((branch) => [bank.code, branch.code, branch.name, kana(branch.kana)]));
  write('branches.tsv.gz', 'bank, code, name without 支店, kana', branches);
}

/** 全国地方公共団体コード: five digits and the check digit. */
function withCheckDigit(five) {
  const sum = [...five].reduce((total, digit, i) => total + Number(digit) * (6 - i), 0);
  return five + ((11 - (sum % 11)) % 10);
}

function municipalities(folder) {
  const { city } = require(join(folder, 'master/city.json'));
  const { pref } = require(join(folder, 'master/pref.json'));
  const rows = Object.entries(city).map(([code, [name, reading]]) =>
    [withCheckDigit(code), pref[code.slice(0, 2)][0], name, kana(reading)]);
  write('municipalities.tsv', 'code, prefecture, name, kana', rows);
  return new Map(rows.map(([code, prefecture, name]) => [prefecture + name, code]));
}

/** The post office writes 大そね for 大埇; the registry, and so a match on the address, does not. */
const official = (text) => text.replace('大そね', '大埇').replace('大埆', '大埇');

function postalCodes(folder, codes) {
  const rows = [];
  for (const file of readdirSync(join(folder, 'json')).filter((name) => name.endsWith('.json'))) {
    const collect = (part) => rows.push(...part);
    runInNewContext(readFileSync(join(folder, 'json', file), 'utf8'), { jQuery_jpostal_callback: collect });
  }
  const lines = rows.filter(([code]) => /^_[0-9]{7}$/.test(code)).map((row) => {
    const [code, prefecture, city, town, block, office, , , townKana] = row;
    const municipality = codes.get(prefecture + city);
    if (!municipality) throw new Error(`No code for ${prefecture}${city}`);
    return [code.slice(1), municipality, official(town), kana(townKana), official(block), office];
  });
  const ofTowns = lines.filter((line) => !line[5]).map((line) => line.slice(0, 4));
  const ofOffices = lines.filter((line) => line[5]);
  write('postal-codes.tsv.gz', 'postal code, municipality, town, kana', ofTowns);
  write('postal-offices.tsv.gz', 'postal code, municipality, town, kana, block, office (大口事業所)', ofOffices);
}

function holidays(folder) {
  const all = Object.entries(require(join(folder, 'lib/holidays.js')));
  write('holidays.tsv', 'date, name', all.map(([date, { name }]) => [date, name]));
}

function describe() {
  const source = (s) => `| npm \`${s.name}\` | ${s.version} | ${s.date} | ${s.license} | ${s.use} | \`${s.sha256}\` |`;
  const file = (f) => `| \`${f.file}\` | ${f.columns} | ${f.rows} | ${f.size} | \`${f.sha256}\` |`;
  writeFileSync(join(target, 'SOURCES.md'), `# Where the reference files come from

Written by \`shared/base/src/main/tools/reference/build.mjs\`; do not edit by hand.

| package | version | state of the data | licence | used for | SHA-256 of the archive |
|---|---|---|---|---|---|
${sources.map(source).join('\n')}

| file | columns (tab-separated, no heading, sorted) | rows | bytes | SHA-256 |
|---|---|---|---|---|
${files.map(file).join('\n')}

One correction: 南国市大埇 (おおそね), which the post office's file writes 大そね or 大埆.
`);
}

try {
  mkdirSync(target, { recursive: true });
  banks(unpack(packages.banks));
  const codes = municipalities(unpack(packages.municipalities));
  postalCodes(unpack(packages.postalCodes), codes);
  holidays(unpack(packages.holidays));
  describe();
  console.log(files.map((f) => `${f.file}\t${f.rows} rows\t${f.size} bytes`).join('\n'));
} finally {
  rmSync(work, { recursive: true });
}
