import { strToU8, zipSync } from 'fflate';

/** A workbook with these sheets: for each the XML inside `worksheet`. Shared strings and styles may be given too. */
export function writeXlsx(
  sheets: Readonly<Record<string, string>>,
  { strings = '', styles = '', workbookPr = '' } = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const head = '<?xml version="1.0" encoding="UTF-8"?>';
  const sheetList = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('');
  const relations = names.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`);
  return zipSync({
    'xl/workbook.xml': strToU8(`${head}<workbook>${workbookPr}<sheets>${sheetList}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`${head}<Relationships>${relations.join('')}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(`${head}<sst>${strings}</sst>`),
    'xl/styles.xml': strToU8(`${head}<styleSheet>${styles}</styleSheet>`),
    ...Object.fromEntries(
      Object.values(sheets).map((xml, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        strToU8(`${head}<worksheet>${xml}</worksheet>`),
      ]),
    ),
  });
}
