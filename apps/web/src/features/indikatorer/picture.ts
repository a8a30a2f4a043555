import { indikatorerPicture as text } from '../../text/indikatorer-picture.ts';

/** What a picture must say itself, since it is shown where the page is not. */
export interface PictureWords {
  readonly title: string;
  /** What the figures are: unit, year, sex, level. */
  readonly about: string;
  /** What symbols and colours mean. */
  readonly key: readonly { readonly sign: string; readonly colour: string; readonly name: string }[];
  readonly sources: readonly string[];
  readonly method: string;
  /** Made up: the picture says so across its top. */
  readonly example: boolean;
}

/** One line of words, or the chart itself, from the top of the picture down. */
export interface PictureLine {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  /** From the edge of the picture: what stands beside a sign is kept clear of it, its second line too. */
  readonly x: number;
  readonly sign?: { readonly text: string; readonly colour: string };
}

interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly chartTop: number;
  readonly lines: readonly PictureLine[];
}

const margin = 24;
const [ink, quiet, warn] = ['#171717', '#525252', '#8a5a00'];

/** Where everything stands in a picture round a chart of a size. No line is wider than the picture. */
export function pictureLayout(words: PictureWords, chart: { readonly width: number; readonly height: number }) {
  const width = chart.width + 2 * margin;
  const lines: PictureLine[] = [];
  let y = margin;
  const write = (
    written: string,
    { size, weight = 400, colour = ink }: { size: number; weight?: number; colour?: string },
    sign?: PictureLine['sign'],
  ) => {
    const indent = sign === undefined ? 0 : 20;
    for (const [i, part] of wrapped(written, chart.width - indent, size).entries()) {
      y += size * 1.35;
      const line = { text: part, x: margin + indent, y, size, weight, colour };
      lines.push(sign !== undefined && i === 0 ? { ...line, sign } : line);
    }
  };
  if (words.example) write(text.example, { size: 14, weight: 700, colour: warn });
  write(words.title, { size: 20, weight: 700 });
  write(words.about, { size: 14, colour: quiet });
  const chartTop = y + 16;
  y = chartTop + chart.height + 4;
  for (const { sign, colour, name } of words.key) write(name, { size: 13 }, { text: sign, colour });
  y += 6;
  for (const source of words.sources) write(source, { size: 12, colour: quiet });
  write(words.method, { size: 12, colour: quiet });
  return { width, height: Math.ceil(y + margin), chartTop, lines } satisfies PictureLayout;
}

/** A sentence as lines that fit. Letters are taken as wide as wide ones are, so that none runs out of the picture. */
export function wrapped(sentence: string, width: number, size: number): string[] {
  const most = Math.max(8, Math.floor(width / (size * 0.56)));
  const lines: string[] = [];
  for (const word of sentence.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The picture as a file of its own: the chart with its title, key, sources and method drawn round it. */
export function pictureSvg(words: PictureWords, chart: SVGSVGElement): string {
  const size = { width: chart.width.baseVal.value, height: chart.height.baseVal.value };
  const { width, height, chartTop, lines } = pictureLayout(words, size);
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' }))
    picture.setAttribute(name, String(value));
  picture.setAttribute('font-family', 'Inter, Arial, sans-serif');
  add(picture, 'title', {}, `${words.title}. ${words.about}`);
  add(picture, 'rect', { width, height, fill: '#fff' });
  for (const { text: written, x, y, size: fontSize, weight, colour, sign } of lines) {
    const at = { y, 'font-size': fontSize, 'font-weight': weight };
    if (sign !== undefined) add(picture, 'text', { ...at, x: margin, fill: sign.colour }, sign.text);
    add(picture, 'text', { ...at, x, fill: colour }, written);
  }
  const copy = chart.cloneNode(true) as SVGSVGElement;
  for (const passing of copy.querySelectorAll('[data-passing]')) passing.remove();
  copy.setAttribute('x', String(margin));
  copy.setAttribute('y', String(chartTop));
  picture.append(copy);
  return new XMLSerializer().serializeToString(picture);
}

function add(to: SVGElement, tag: string, attributes: Record<string, string | number>, content?: string) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (content !== undefined) element.textContent = content;
  to.append(element);
}
