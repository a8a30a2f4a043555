import { ExampleMark } from '../../../components/example-mark.tsx';
import { LevnadsvanaBadge } from '../../../components/levnadsvana-badge.tsx';
import { number, ofHundred } from '../../../format/format.ts';
import { lowered } from '../../../format/lowered.ts';
import { areaProfileText as text } from '../../../text/area-profile.ts';
import { ageShares } from './age-shares.ts';
import styles from './area-profile.module.css';
import { FigureTable } from './figure-table.tsx';
import { conditionSentences } from './in-short.ts';
import { careSentences } from './near-care.ts';
import { changeOfPeople, projectionOfPeople } from './people-over-time.ts';
import { levnadsvanaRows } from './profile-rows.ts';
import { PyramidTable } from './pyramid-table.tsx';
import type { ProfileFacts } from './use-profile-facts.ts';
import { widerAges } from './wider-ages.ts';

/** Who lives in the area, and how they live. */
export function FirstSheet({ facts, lan }: { facts: ProfileFacts; lan: string }) {
  const { area, profile, pyramid } = facts;
  const rows = levnadsvanaRows(profile.rows);
  return (
    <>
      <section className={styles['part']}>
        <h2>{text.inShort}</h2>
        <ul className={styles['short']}>
          {inShort(facts, lan).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section className={styles['part']}>
        <h2>{text.population}</h2>
        {pyramid.groups.length === 0 || pyramid.year === null ? (
          <p>{text.noPyramid}</p>
        ) : (
          <PyramidTable groups={widerAges(pyramid.groups)} name={area.name} year={pyramid.year} />
        )}
        <p className={styles['note']}>
          {pyramid.year === null ? null : `${pyramid.note} `}
          {projectionOfPeople(pyramid.years)}
        </p>
      </section>
      <section className={styles['part']}>
        <h2>{text.levnadsvanor}</h2>
        <FigureTable
          caption={text.levnadsvanorCaption(area.name, lan)}
          heading={text.levnadsvana}
          lan={lan}
          lines={rows.map(({ levnadsvana, row }) => ({
            key: levnadsvana,
            row,
            head: (
              <>
                <LevnadsvanaBadge levnadsvana={levnadsvana} />
                {row === null ? null : (
                  <small>
                    <span className={styles['clamped']}>{plainName(row.indicator.name)}</span> {row.indicator.unit},{' '}
                    {row.year}
                    {text.good[row.indicator.polarity]} {row.indicator.example ? <ExampleMark /> : null}
                  </small>
                )}
              </>
            ),
            remark:
              row === null || row.indicator.example
                ? realOfLan(levnadsvanaRows(facts.ofLan.rows), levnadsvana, lan)
                : undefined,
          }))}
        />
        <p className={styles['note']}>{text.key}</p>
      </section>
    </>
  );
}

function inShort(facts: ProfileFacts, lan: string): string[] {
  const { area, profile, pyramid, insatser } = facts;
  const of = (sex: 'women' | 'men') => area.populationBySex.find((one) => one.sex === sex)?.population;
  const [women, men] = [of('women'), of('men')];
  const ages = ageShares(pyramid.groups);
  const change = changeOfPeople(pyramid.years);
  const real = levnadsvanaRows(profile.rows).filter(
    ({ row }) => row !== null && !row.indicator.example && row.figure.value !== null,
  ).length;
  return [
    [
      text.lives(area.name, area.population, area.populationYear),
      ...(women === undefined || men === undefined ? [] : [text.sexes(women, men)]),
    ].join(' '),
    ...(change === null ? [] : [change]),
    ages === null || pyramid.year === null
      ? text.agesUnknown
      : text.ages(ofHundred(ages.young, ages.all) ?? '', ofHundred(ages.old, ages.all) ?? '', pyramid.year),
    text.realLevnadsvanor(real),
    ...conditionSentences(
      profile.rows.filter(({ indicator }) => indicator.levnadsvana === null),
      lan,
      facts.parts.length > 0,
    ),
    text.insatserNow(insatser.total),
    ...careSentences(facts).slice(0, 1),
  ];
}

/** What is known of a levnadsvana for the län, where only that is real. */
function realOfLan(ofLan: ReturnType<typeof levnadsvanaRows>, levnadsvana: string, lan: string): string | undefined {
  const row = ofLan.find((one) => one.levnadsvana === levnadsvana)?.row ?? null;
  if (row === null || row.indicator.example || row.figure.value === null) return undefined;
  const figure = `${number(row.figure.value, Number.isInteger(row.figure.value) ? 0 : 1)} ${row.indicator.unit}`;
  return text.onlyLan(lan, lowered(row.indicator.name), figure, row.year);
}

/** Without the word that the mark beside it says. */
const plainName = (name: string) => name.replace(/ ?\(Exempeldata\)$/, '');
