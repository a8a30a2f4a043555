import type { Source } from '@halsouppdrag/domain';

/** The day the material was read, for what carries no day of its own. */
const readOn = '2026-11-22';
const scb = 'Statistiska centralbyrån (SCB)';

/** Where everything in the package comes from. A licence is named only as far as it is evidenced. */
export const sources: Source[] = [
  {
    id: 'scb-regso-folkmangd-2022',
    title: 'Folkmängden per region efter ålder, kön och år (TAB5899), RegSO',
    publisher: scb,
    url: 'https://github.com/soleildeminuit/AI-Samhallsplanering-Course',
    licence: 'CC0 1.0',
    date: '2024-03-06',
  },
  {
    id: 'scb-deso-2018',
    title: 'Demografiska statistikområden (DeSO) 2018 med folkmängd 2016, Uppsala län',
    publisher: scb,
    url: 'https://github.com/bjornsh/gis_data',
    licence: 'CC0 1.0',
    date: readOn,
  },
  {
    id: 'scb-deso-regso',
    title: 'Nyckel mellan DeSO 2018 och RegSO 2020',
    publisher: scb,
    url: 'https://github.com/addegezon/deso_socioeconomic_index',
    licence: 'CC0 1.0',
    date: readOn,
  },
  {
    id: 'scb-socioekonomiskt-index-2022',
    title: 'Socioekonomiskt index per RegSO 2022',
    publisher: scb,
    url: 'https://github.com/addegezon/deso_socioeconomic_index',
    licence: 'CC0 1.0',
    date: readOn,
  },
  {
    id: 'boverket-regso-percentiler',
    title: 'Socioekonomiska percentiler per RegSO',
    publisher: 'Boverket',
    url: 'https://github.com/soleildeminuit/AI-Samhallsplanering-Course',
    licence: 'Inte belagd',
    date: readOn,
  },
  {
    id: 'scb-tatorter-2020',
    title: 'Tätorter 2020, folkmängd och punkt',
    publisher: scb,
    url: 'https://github.com/borstell/swemapdata',
    licence: 'CC0 1.0',
    date: readOn,
  },
  {
    id: 'vardenheter-offentliga-sidor',
    title: 'Vårdenheter i Uppsala län, sammanställda ur offentliga sidor; varje rad nämner sin sida',
    publisher: 'Hälsouppdraget',
    url: null,
    licence: 'Enstaka sakuppgifter; licens inte belagd',
    date: readOn,
  },
  {
    id: 'openstreetmap-enstaka-punkter',
    title: 'Sex vårdcentralers lägen, en punkt var (© OpenStreetMaps bidragsgivare)',
    publisher: 'OpenStreetMap',
    url: 'https://www.openstreetmap.org/copyright',
    licence: 'ODbL 1.0',
    date: readOn,
  },
  {
    id: 'region-uppsala-malbild',
    title: 'Effektiv och nära vård 2030: målbild och geografiskt hälsouppdrag',
    publisher: 'Region Uppsala',
    url: 'https://regionuppsala.se/samverkanswebben/',
    licence: 'Enstaka sakuppgifter; licens inte belagd',
    date: readOn,
  },
  {
    id: 'natural-earth',
    title: 'Natural Earth 1:10 miljoner, land och sjöar',
    publisher: 'Natural Earth',
    url: 'https://github.com/martynafford/natural-earth-geojson',
    licence: 'Public domain',
    date: readOn,
  },
  {
    id: 'halsouppdraget',
    title: 'Roller i lokalt läge',
    publisher: 'Hälsouppdraget',
    url: null,
    licence: 'EUPL-1.2',
    date: readOn,
  },
  {
    id: 'beviljade-folkhalsomedel',
    title: 'Beviljade folkhälsomedel 2017, 2022 och 2023',
    publisher: 'Region Uppsala',
    url: null,
    licence: 'Uppgifter ur offentliga sidor',
    date: readOn,
  },
  {
    id: 'osthammar-gimo-2025',
    title: 'Föreningar för hälsa och gemenskap i Gimo',
    publisher: 'Östhammars kommun',
    url: null,
    licence: 'Uppgifter ur en offentlig sida',
    date: '2025-05-05',
  },
  {
    id: 'scb-folkmangd',
    title: 'Folkmängd per kommun 2011–2024, och per RegSO efter ålder och kön 2024 för Uppsala kommun',
    publisher: scb,
    url: 'https://github.com/parisa-salmanian/FAVE',
    licence: 'CC0 1.0 hos SCB; filen för 2024 är publicerad med CC BY 4.0',
    date: readOn,
  },
  {
    id: 'scb-regso-villkor',
    title: 'Utrikes födda, upplåtelseform och löneinkomst per RegSO 2020–2023',
    publisher: scb,
    url: 'https://github.com/Mumbokatten/diversity_renovation_study',
    licence: 'CC0 1.0',
    date: readOn,
  },
  {
    id: 'liv-och-halsa-2017',
    title: 'Liv och hälsa 2017, enstaka uppgifter ur regionens sida',
    publisher: 'Region Uppsala',
    url: null,
    licence: 'Uppgifter ur en offentlig sida',
    date: readOn,
  },
  {
    id: 'unt-liv-och-halsa-2017',
    title: 'Liv och hälsa 2017, daglig rökning (unt.se 2018); definitioner skrivna för det här verktyget',
    publisher: 'Region Uppsala, återgivet av UNT',
    url: null,
    licence: 'Uppgifter ur en offentlig sida',
    date: readOn,
  },
  {
    id: 'oppna-jamforelser-2019',
    title: 'Öppna jämförelser folkhälsa 2019, ur pressmeddelande',
    publisher: 'Region Uppsala',
    url: null,
    licence: 'Uppgifter ur en offentlig sida',
    date: '2019-02-06',
  },
  {
    id: 'halsouppdraget-definitioner',
    title: 'Definitioner av indikatorer för levnadsvanorna, utan värden',
    publisher: 'Hälsouppdraget',
    url: null,
    licence: 'EUPL-1.2',
    date: readOn,
  },
  {
    id: 'halsouppdraget-exempeldata',
    title: 'Exempeldata: påhittade värden för levnadsvanorna',
    publisher: 'Hälsouppdraget',
    url: null,
    licence: 'EUPL-1.2',
    date: readOn,
  },
];

/** For each file of the package: what it was derived from, and how. */
export const files: { name: string; sourceIds: string[]; derivation: string }[] = [
  {
    name: 'areas.csv',
    sourceIds: ['scb-deso-regso'],
    derivation: 'Koder och namn på länet, kommunerna, lokalsamhällena (RegSO) och DeSO, ordnade under varandra.',
  },
  {
    name: 'areas.topojson',
    sourceIds: ['scb-deso-2018', 'scb-deso-regso'],
    derivation:
      'Gränserna för länets 238 DeSO, utan grannläns remsor, med glapp mellan grannar slutna, generaliserade ' +
      '(Visvalingam) och avrundade till fem decimaler.',
  },
  {
    name: 'basemap.topojson',
    sourceIds: ['natural-earth'],
    derivation: 'Land och sjöar inom en och en halv grad från länet, avrundade till tre decimaler.',
  },
  {
    name: 'indicator-values.csv',
    sourceIds: [
      'scb-socioekonomiskt-index-2022',
      'boverket-regso-percentiler',
      'scb-folkmangd',
      'scb-regso-villkor',
      'liv-och-halsa-2017',
      'unt-liv-och-halsa-2017',
      'oppna-jamforelser-2019',
      'scb-deso-regso',
      'halsouppdraget-exempeldata',
    ],
    derivation:
      'Indexet och percentilen för länets 123 RegSO; utrikes födda, upplåtelseform och löneinkomst per RegSO 2020–2023, ' +
      'andelarna räknade av SCB:s antal; folkmängd per kommun 2011–2024 (år utan observation är utelämnade) och per RegSO ' +
      'efter ålder och kön 2024 i Uppsala kommun, gjord för RegSO 2025 och märkt så; enstaka publicerade tal ur Liv och ' +
      'hälsa 2017 och Öppna jämförelser 2019. Områdenas namn är översatta till koder. Indikatorer vars namn slutar med ' +
      '(Exempeldata) är påhittade av laddaren.',
  },
  {
    name: 'indicators.csv',
    sourceIds: [
      'scb-socioekonomiskt-index-2022',
      'boverket-regso-percentiler',
      'scb-folkmangd',
      'scb-regso-villkor',
      'liv-och-halsa-2017',
      'unt-liv-och-halsa-2017',
      'oppna-jamforelser-2019',
      'halsouppdraget-definitioner',
      'halsouppdraget-exempeldata',
    ],
    derivation: 'Vad indikatorerna mäter, skrivet för det här verktyget.',
  },
  {
    name: 'people.csv',
    sourceIds: ['halsouppdraget'],
    derivation: 'Funktioner att arbeta som i lokalt läge. Inga personer.',
  },
  {
    name: 'population.csv',
    sourceIds: ['scb-regso-folkmangd-2022', 'scb-deso-2018', 'scb-deso-regso'],
    derivation:
      'Varje RegSO:s folkmängd 2022 fördelad på dess DeSO efter folkmängden 2016 och sedan på kön efter RegSO:s ' +
      'fördelning (största resten); summorna per RegSO och kön är exakt de publicerade.',
  },
  {
    name: 'tatorter.csv',
    sourceIds: ['scb-tatorter-2020'],
    derivation: 'Länets 79 tätorter med folkmängd och en punkt avrundad till fyra decimaler.',
  },
  {
    name: 'vardenheter.csv',
    sourceIds: ['vardenheter-offentliga-sidor', 'openstreetmap-enstaka-punkter', 'region-uppsala-malbild'],
    derivation:
      'Vårdenheter som de nämns i källorna, och en hälsocentral i varje kommun enligt målbilden. Källorna säger att Bälinge och Björklinge filialer är stängda ”sommartid”, utan datum: att det betyder juni–augusti är vår läsning. För Rasbo filial säger källan ”Distriktssköterska och BVC en dag i veckan”: att filialen har öppet just en dag är vår läsning, och vilken är inte känt.',
  },
  {
    name: 'work.json',
    sourceIds: ['halsouppdraget', 'beviljade-folkhalsomedel', 'osthammar-gimo-2025'],
    derivation:
      'Några verkliga insatser med sin källa i varje post, och påhittade partners, behov, insatser och dagböcker som ' +
      'är märkta som exempel.',
  },
];
