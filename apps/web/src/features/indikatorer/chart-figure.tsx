import type { AreaId } from '@halsouppdrag/domain';
import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import { ExampleMark } from '../../components/example-mark.tsx';
import { useChartWidth } from '../../components/use-chart-width.ts';
import frame from '../../map/map-frame.module.css';
import { indikatorerPicture as text } from '../../text/indikatorer-picture.ts';
import type { Drawing } from './charts/drawing.ts';
import { type Picking, useChartPicking } from './charts/use-chart-picking.ts';
import styles from './indikatorer.module.css';
import { type PictureWords, pictureSvg } from './picture.ts';
import { fileName, savePng, saveSvg } from './save-picture.ts';

interface Props {
  readonly words: PictureWords;
  /** What the picture shows, for who cannot see it. */
  readonly label: string;
  /** Kept between renders by who gives it: another function is another chart. */
  readonly draw: (width: number) => Drawing;
  readonly picking?: Picking;
  /** Part of the file's name. */
  readonly file: string;
  /** The chart's table, or where it is. */
  readonly children?: ReactNode;
}

const narrowest = 200;
const nothingPicked: readonly AreaId[] = [];

/** A chart with its key, the ways to save it and the table that says the same. */
export function ChartFigure({ words, label, draw, picking, file, children }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const sign = useRef<HTMLDivElement>(null);
  const width = useChartWidth(holder);
  const title = useId();
  const [hasFailed, setHasFailed] = useState(false);
  // While the page is laid out there may be no room for a chart yet.
  const drawing = useMemo(() => (width < narrowest ? null : draw(width)), [draw, width]);
  useEffect(() => {
    if (drawing === null) return undefined;
    // One sentence says what the picture shows; Plot's names of its parts ("dot", "rule") say nothing more.
    for (const part of drawing.svg.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
    drawing.svg.setAttribute('role', 'img');
    drawing.svg.setAttribute('aria-label', label);
    holder.current?.append(drawing.svg);
    performance.mark('compare-chart-drawn');
    return () => drawing.svg.remove();
  }, [drawing, label]);
  useChartPicking(drawing, sign, picking ?? null, picking?.chosen ?? nothingPicked);
  const picture = () => (drawing === null ? null : pictureSvg(words, drawing.svg));
  const name = fileName(words.title, file);
  return (
    <figure className={styles['figure']} aria-labelledby={title}>
      <figcaption>
        <h2 id={title}>{words.title}</h2>
        <p className={styles['note']}>
          {words.about} {words.example ? <ExampleMark /> : null}
        </p>
      </figcaption>
      <div ref={holder} className={styles['chart']}>
        <div ref={sign} className={frame['sign']} aria-hidden hidden />
      </div>
      {words.key.length === 0 ? null : (
        <ul className={styles['key']}>
          {words.key.map(({ sign: mark, colour, name: meaning }) => (
            <li key={meaning}>
              <span aria-hidden style={{ color: colour }}>
                {mark}
              </span>
              {meaning}
            </li>
          ))}
        </ul>
      )}
      <div className={styles['save']} data-screen-only>
        <button
          type="button"
          onClick={() => {
            const svg = picture();
            if (svg !== null) saveSvg(svg, name);
          }}
        >
          {text.saveSvg}
        </button>
        <button
          type="button"
          onClick={() => {
            const svg = picture();
            if (svg !== null) void savePng(svg, name).then((isSaved) => setHasFailed(!isSaved));
          }}
        >
          {text.savePng}
        </button>
        {hasFailed ? <span role="alert">{text.failed}</span> : null}
      </div>
      {children}
    </figure>
  );
}
