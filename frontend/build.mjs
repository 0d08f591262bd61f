// Makes the look's files out of the parts in src/main/css and the npm packages, without a bundler:
// one CSS for all pages with only the design tokens it uses, Lumo's mapping beside it, and two lists of
// fonts, since the list of all 120 slices would weigh more than a whole public page.
// Run by Maven in generate-resources with the folder to write to.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const home = dirname(fileURLToPath(import.meta.url));
const target = join(process.argv[2], "META-INF/resources/css");
const read = (path) => readFileSync(join(home, path), "utf8");

install();
const fontPackage = "node_modules/@fontsource/biz-udpgothic";
const fontFolder = `fonts/${JSON.parse(read(`${fontPackage}/package.json`)).version}`;
mkdirSync(join(target, fontFolder), { recursive: true });
writeStyles();
writeFonts();

/** npm ci takes seconds even when nothing changed, so it is asked only when the lockfile did. */
function install() {
  const stamp = join(home, "node_modules/.installed-lock.json");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === read("package-lock.json")) {
    return;
  }
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: home, stdio: "inherit" });
  copyFileSync(join(home, "package-lock.json"), stamp);
}

function writeStyles() {
  const parts = readdirSync(join(home, "src/main/css")).filter((name) => /^\d/.test(name)).sort();
  const styles = parts.map((name) => read(`src/main/css/${name}`)).join("\n");
  const lumo = read("src/main/css/lumo-tokens.css");
  writeFileSync(join(target, "monobe.css"), minified(usedTokens(styles + lumo) + styles));
  writeFileSync(join(target, "lumo-tokens.css"), minified(lumo));
}

/** The declarations of all tokens that some rule uses, directly or through another token. */
function usedTokens(styles) {
  const tokens = new Map(
    [...read("node_modules/@digital-go-jp/design-tokens/dist/tokens.css").matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(
      ([, name, value]) => [name, value],
    ),
  );
  const used = new Set();
  const visit = (text) => {
    for (const [, name] of text.matchAll(/var\((--[\w-]+)/g)) {
      if (tokens.has(name) && !used.has(name)) {
        used.add(name);
        visit(tokens.get(name));
      }
    }
  };
  visit(styles);
  const unknown = [...styles.matchAll(/var\((--[\w-]+)\)/g)].map(([, name]) => name);
  const declared = new Set([...styles.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
  const missing = unknown.filter((name) => !tokens.has(name) && !declared.has(name));
  if (missing.length) {
    throw new Error(`CSS uses custom properties nobody declares: ${[...new Set(missing)].join(", ")}`);
  }
  return `:root{${[...used].map((name) => `${name}:${tokens.get(name)};`).join("")}}`;
}

/** Comments and layout out; strings and addresses are left as they are. */
function minified(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .split(/("(?:[^"\\]|\\.)*")/)
    .map((piece, index) => (index % 2 ? piece : piece.replace(/\s+/g, " ").replace(/ ?([{};,]) ?/g, "$1").replace(/: /g, ":")))
    .join("")
    .replace(/;}/g, "}")
    .trim();
}

/**
 * Common characters (slices by frequency, from 56 on) and rare ones (kanji of names, old forms).
 * Both weights of a slice stand together, so that compression writes its long range once. Windows
 * has the font itself: local() spares the download, but its rare characters differ, so not for those.
 */
function writeFonts() {
  const faces = [...read(`${fontPackage}/400.css`).matchAll(/@font-face \{([\s\S]*?)\}/g)].map(([, body]) => ({
    slice: body.match(/biz-udpgothic-([\w-]+?)-400-normal\.woff2/)[1],
    range: body.match(/unicode-range: (.*?);/)[1],
  }));
  const common = (face) => Number(face.slice) >= 56 || face.slice === "latin-ext";
  const rare = (face) => Number(face.slice) < 56 || face.slice === "cyrillic";
  writeFileSync(join(target, "fonts.css"), faces.filter(common).map((face) => fontFaces(face, true)).join(""));
  writeFileSync(join(target, "fonts-rare.css"), faces.filter(rare).map((face) => fontFaces(face, false)).join(""));
  faces.filter((face) => common(face) || rare(face)).forEach(copyFonts);
  copyFileSync(join(home, fontPackage, "LICENSE"), join(target, fontFolder, "LICENSE"));
}

function fontFaces({ slice, range }, installed) {
  return [400, 700]
    .map((weight) => {
      const local = installed ? `local("BIZ UDPGothic${weight === 700 ? " Bold" : ""}"),` : "";
      const url = `${fontFolder}/${slice}-${weight}.woff2`;
      return `@font-face{font-family:"BIZ UDPGothic";font-display:swap;font-weight:${weight};src:${local}url(${url})format("woff2");unicode-range:${range}}\n`;
    })
    .join("");
}

function copyFonts({ slice }) {
  for (const weight of [400, 700]) {
    copyFileSync(
      join(home, fontPackage, `files/biz-udpgothic-${slice}-${weight}-normal.woff2`),
      join(target, fontFolder, `${slice}-${weight}.woff2`),
    );
  }
}
