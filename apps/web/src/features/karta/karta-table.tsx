import { Tab, TabList, TabPanel, Tabs } from '@midas-ds/components/tabs';
import type { ReactNode } from 'react';
import type { ViewState } from '../../app/view-state.ts';
import { Loading } from '../../components/loading.tsx';
import { kartaTableText } from '../../text/karta-table.ts';
import { AreaTable } from './area-table.tsx';
import { InsatsTable } from './insats-table.tsx';
import styles from './karta-table.module.css';
import type { MapChoice } from './map-choice.ts';
import { TatortTable } from './tatort-table.tsx';
import type { KartaData } from './use-karta-data.ts';
import { VardenhetTable } from './vardenhet-table.tsx';

interface Props {
  readonly data: KartaData;
  readonly choice: MapChoice;
  readonly change: (part: Partial<ViewState>) => void;
  /** What stands beside the heading: the way back to the map. */
  readonly top: ReactNode;
}

/** The map as tables: what each layer shows, with the same filters, choices and colouring. */
export default function KartaTable({ data, choice, change, top }: Props) {
  // Without a position, the map goes to what was chosen here when it is shown again.
  const choose = (panel: string) => change({ panel, lon: undefined, lat: undefined, zoom: undefined });
  const waiting = data.areaList === undefined && data.error === null;
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <h2>{kartaTableText.tableTitle}</h2>
        {top}
      </div>
      <Tabs>
        <TabList className={styles['tabs'] ?? ''} aria-label={kartaTableText.tableTitle}>
          <Tab id="areas">{kartaTableText.tabAreas}</Tab>
          <Tab id="vardenheter">{kartaTableText.tabVardenheter}</Tab>
          <Tab id="insatser">{kartaTableText.tabInsatser}</Tab>
          <Tab id="tatorter">{kartaTableText.tabTatorter}</Tab>
        </TabList>
        <TabPanel className={styles['panel'] ?? ''} id="areas">
          {waiting ? <Loading lines={8} /> : <AreaTable data={data} onChoose={choose} />}
        </TabPanel>
        <TabPanel className={styles['panel'] ?? ''} id="vardenheter">
          <VardenhetTable data={data} choice={choice} onChoose={choose} />
        </TabPanel>
        <TabPanel className={styles['panel'] ?? ''} id="insatser">
          <InsatsTable data={data} choice={choice} onChoose={choose} />
        </TabPanel>
        <TabPanel className={styles['panel'] ?? ''} id="tatorter">
          <TatortTable data={data} choice={choice} />
        </TabPanel>
      </Tabs>
    </div>
  );
}
