import type { WorkspaceSvg } from 'blockly/core';
import { drawPicture } from './picture.ts';

/** Dots a picture has for one px of the page, so that it is sharp on paper. */
const sharpness = 2;
/** Larger canvases are refused by browsers, px. */
const largestSide = 8_000;

/** The whole program as an SVG that needs nothing else: its colours and its letters are inside. */
export async function wholePicture(workspace: WorkspaceSvg): Promise<Blob | undefined> {
  const bare = drawPicture(workspace, 'whole');
  if (bare === undefined) return undefined;
  const fonts = await fontsFor(bare);
  const ground = getComputedStyle(workspace.getInjectionDiv()).getPropertyValue('--paper').trim();
  const text = bare.replace(/(<svg[^>]*>)/, (head) => {
    const box = /viewBox="([-\d]+) ([-\d]+) (\d+) (\d+)"/.exec(head) ?? [];
    const [, x = '0', y = '0', width = '0', height = '0'] = box;
    return `${head}<style>${fonts}</style><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${ground}"/>`;
  });
  return new Blob([text], { type: 'image/svg+xml' });
}

/** The same as dots. */
export async function wholePicturePng(workspace: WorkspaceSvg): Promise<Blob | undefined> {
  const svg = await wholePicture(workspace);
  if (svg === undefined) return undefined;
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const scale = Math.min(sharpness, largestSide / image.width, largestSide / image.height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Opens the browser's print dialog with the whole program on the page, and nothing else. */
export async function print(workspace: WorkspaceSvg, title: string): Promise<void> {
  const svg = await wholePicture(workspace);
  if (svg === undefined) return;
  const frame = document.createElement('iframe');
  frame.className = 'kulibin-print';
  frame.hidden = true;
  document.body.append(frame);
  const page = frame.contentDocument;
  if (page === null) return;
  page.title = title;
  page.body.innerHTML = await svg.text();
  const style = page.createElement('style');
  style.textContent =
    '@page { margin: 12mm } body { margin: 0 } svg { max-width: 100%; height: auto; max-height: 98vh }';
  page.head.append(style);
  await page.fonts?.ready;
  frame.contentWindow?.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow?.print();
}

/** The page's own letters that the text uses, written into the picture. They are on this machine already. */
async function fontsFor(text: string): Promise<string> {
  const used = new Set([...text].map((letter) => letter.codePointAt(0) ?? 0));
  const faces = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  );
  const needed = faces.filter(
    ({ style }) =>
      style.getPropertyValue('font-family').includes('Nunito') &&
      covers(style.getPropertyValue('unicode-range'), used),
  );
  const written = await Promise.all(
    needed.map(async (face) => {
      const source = /url\("?([^")]+)"?\)/.exec(face.style.getPropertyValue('src'))?.[1];
      if (source === undefined) return '';
      const base = face.parentStyleSheet?.href ?? location.href;
      const response = await fetch(new URL(source, base));
      return face.cssText
        .replace(/src:[^;]+;/, `src: url(${await asDataAddress(await response.blob())}) format("woff2");`)
        .replaceAll('&', '&amp;');
    }),
  );
  return written.join('\n');
}

/** Whether a face's `U+0400-045F, U+2116` holds one of the letters. */
function covers(range: string, letters: ReadonlySet<number>): boolean {
  const spans = [...range.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/gi)].map(([, from = '0', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ]);
  return (
    spans.length === 0 ||
    [...letters].some((letter) => spans.some(([from = 0, to = 0]) => letter >= from && letter <= to))
  );
}

function asDataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}
