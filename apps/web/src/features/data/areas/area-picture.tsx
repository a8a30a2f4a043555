import type { OutlinePicture } from '@halsouppdrag/domain';
import { areaVersionText as text } from '../../../text/data-areas.ts';
import styles from '../data.module.css';

/** The outlines in a file, with the region's, to see at a glance whether they lie where they should. */
export function AreaPicture({ picture, label }: { picture: OutlinePicture; label: string }) {
  const { width, height, path, region } = picture;
  return (
    <figure className={styles['picture']}>
      <svg viewBox={`-4 -4 ${width + 8} ${height + 8}`} role="img" aria-label={label}>
        <path d={path} className={styles['outlines']} fillRule="evenodd" vectorEffect="non-scaling-stroke" />
        <path d={region} className={styles['region']} vectorEffect="non-scaling-stroke" />
      </svg>
      <figcaption className={styles['note']}>{text.pictureNote}</figcaption>
    </figure>
  );
}
