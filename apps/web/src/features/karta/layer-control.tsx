import {
  type Indicator,
  levnadsvanor,
  type VardenhetKind,
  vardenhetKindName,
  vardenhetKinds,
} from '@halsouppdrag/domain';
import { Layers, X } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { MapLayer, ViewState } from '../../app/view-state.ts';
import { whiteSpotColour } from '../../app/white-spot-colour.ts';
import { VardenhetSymbol } from '../../components/vardenhet-symbol.tsx';
import { kartaText } from '../../text/karta.ts';
import { whiteSpotColouringText } from '../../text/white-spot-colouring.ts';
import { InsatsFilter } from './insats-filter.tsx';
import styles from './layer-control.module.css';
import { type MapChoice, switched, switchedKinds } from './map-choice.ts';

interface Props {
  readonly choice: MapChoice;
  readonly indicators: readonly Indicator[];
  readonly change: (part: Partial<ViewState>) => void;
}

/** What the map shows, to switch on and off. A card that stands open where there is room and opens on a phone. */
export function LayerControl({ choice, indicators, change }: Props) {
  const [open, setOpen] = useState(() => window.matchMedia('(min-width: 64rem)').matches);
  const panelId = useId();
  const Icon = open ? X : Layers;
  return (
    <section
      className={styles['control']}
      aria-label={kartaText.layers}
      data-open={open || undefined}
      onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
    >
      <button
        type="button"
        className={styles['toggle']}
        aria-expanded={open}
        aria-controls={panelId}
        onClick={() => setOpen(!open)}
      >
        {open ? <span>{kartaText.layers}</span> : null}
        <Icon aria-hidden size={20} strokeWidth={1.75} />
        {open ? <span className="visually-hidden">{kartaText.hideLayers}</span> : <span>{kartaText.showLayers}</span>}
      </button>
      <div id={panelId} className={styles['panel']} hidden={!open}>
        <AreaLayers choice={choice} change={change} />
        <ColourChoice choice={choice} indicators={indicators} change={change} />
        <VardenhetLayers choice={choice} change={change} />
        <Group legend={kartaText.insatsGroup}>
          <LayerSwitch layer="insatser" choice={choice} change={change} note={kartaText.approximate}>
            {kartaText.insatser}
          </LayerSwitch>
          {choice.layers.has('insatser') ? <InsatsFilter /> : null}
        </Group>
        <CatchmentChoice choice={choice} change={change} />
      </div>
    </section>
  );
}

type Part = Pick<Props, 'choice' | 'change'>;

function AreaLayers(part: Part) {
  return (
    <Group legend={kartaText.areaGroup}>
      <LayerSwitch layer="kommun" {...part}>
        {kartaText.areaLevel.kommun.many}
      </LayerSwitch>
      <LayerSwitch layer="lokalsamhalle" {...part}>
        {kartaText.areaLevel.lokalsamhalle.many}
      </LayerSwitch>
      <LayerSwitch layer="deso" {...part} note={kartaText.desoFromZoom}>
        {kartaText.areaLevel.deso.many}
      </LayerSwitch>
      <LayerSwitch layer="tatort" {...part}>
        {kartaText.tatorter}
      </LayerSwitch>
    </Group>
  );
}

function ColourChoice({ choice, indicators, change }: Props) {
  const id = useId();
  return (
    <div className={styles['group']}>
      <label className={styles['legend']} htmlFor={id}>
        {kartaText.colourAreas}
      </label>
      <select
        id={id}
        className={styles['select']}
        value={choice.colour ?? ''}
        onChange={({ target }) => change({ colour: target.value === '' ? undefined : target.value })}
      >
        <option value="">{kartaText.noColour}</option>
        <option value="density">{kartaText.density}</option>
        {indicators.map((indicator) => (
          <option key={indicator.id} value={indicator.id}>
            {indicator.name}
          </option>
        ))}
        <optgroup label={whiteSpotColouringText.colourGroup}>
          {levnadsvanor.map((levnadsvana) => (
            <option key={levnadsvana} value={whiteSpotColour(levnadsvana)}>
              {whiteSpotColouringText.colour(levnadsvana)}
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}

function VardenhetLayers(part: Part) {
  return (
    <Group legend={kartaText.vardenhetGroup} note={kartaText.planned}>
      {vardenhetKinds.map((kind) => (
        <LayerSwitch key={kind} layer={kind} {...part} symbol={<VardenhetSymbol kind={kind} size={18} />}>
          {vardenhetKindName[kind].many}
        </LayerSwitch>
      ))}
    </Group>
  );
}

function CatchmentChoice({ choice, change }: Part) {
  const on = choice.layers.has('catchments');
  return (
    <Group legend={kartaText.catchmentGroup}>
      <LayerSwitch layer="catchments" choice={choice} change={change}>
        {kartaText.catchments}
      </LayerSwitch>
      {on ? (
        <fieldset className={styles['kinds']}>
          <legend>{kartaText.catchmentKinds}</legend>
          {vardenhetKinds.map((kind: VardenhetKind) => (
            <Switch
              key={kind}
              on={choice.catchmentKinds.includes(kind)}
              onChange={(next) => change({ kinds: switchedKinds(choice.catchmentKinds, kind, next) })}
            >
              {vardenhetKindName[kind].many}
            </Switch>
          ))}
        </fieldset>
      ) : null}
    </Group>
  );
}

function Group({ legend, note, children }: { legend: string; note?: string; children: ReactNode }) {
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{legend}</legend>
      {children}
      {note === undefined ? null : <p className={styles['note']}>{note}</p>}
    </fieldset>
  );
}

function LayerSwitch({
  layer,
  choice,
  change,
  symbol,
  note,
  children,
}: Part & { layer: MapLayer; symbol?: ReactNode; note?: string; children: ReactNode }) {
  return (
    <>
      <Switch
        on={choice.layers.has(layer)}
        symbol={symbol}
        onChange={(next) => change({ layers: switched(choice.layers, layer, next) })}
      >
        {children}
      </Switch>
      {note === undefined ? null : <p className={styles['note']}>{note}</p>}
    </>
  );
}

function Switch({
  on,
  symbol,
  onChange,
  children,
}: {
  on: boolean;
  symbol?: ReactNode;
  onChange: (on: boolean) => void;
  children: ReactNode;
}) {
  return (
    <label className={styles['switch']}>
      <input type="checkbox" checked={on} onChange={({ target }) => onChange(target.checked)} />
      {symbol}
      <span>{children}</span>
    </label>
  );
}
