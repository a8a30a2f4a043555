import { Download, Printer } from 'lucide-react';
import { useId } from 'react';
import { kommunText as text } from '../../../text/kommun.ts';
import pageStyles from '../insatser.module.css';
import styles from './kommun.module.css';

/** The report and what it is counted from, as files; and the page itself on paper. */
export function TakeAlong({ areaId, year }: { areaId: string; year: number }) {
  const id = useId();
  const report = new URLSearchParams({ area: areaId, year: String(year) }).toString();
  const period = new URLSearchParams({ area: areaId, from: `${year}-01-01`, to: `${year}-12-31` }).toString();
  const files = [
    { name: text.xlsx, address: `/api/kommun-reports.xlsx?${report}` },
    { name: text.pdf, address: `/api/kommun-reports.pdf?${report}` },
    { name: text.csv, address: `/api/kommun-reports.csv?${report}` },
    { name: text.geoJson, address: `/api/insatser-export.geojson?${period}` },
  ];
  return (
    <section className={styles['along']} aria-labelledby={id} data-screen-only>
      <h2 id={id}>{text.downloads}</h2>
      <div className={styles['files']}>
        {files.map(({ name, address }) => (
          <a key={name} href={address} download className={pageStyles['action']}>
            <Download aria-hidden size={18} />
            {name}
          </a>
        ))}
        <button type="button" className={`${pageStyles['action']} ${styles['print']}`} onClick={() => window.print()}>
          <Printer aria-hidden size={18} />
          {text.print}
        </button>
      </div>
      <p className={styles['note']}>{text.logged}</p>
    </section>
  );
}
