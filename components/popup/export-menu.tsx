import { useTranslator } from '../i18n-context.tsx';

export const EXPORT_FORMATS = ['markdown', 'json', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const names = { markdown: 'popup.exportMarkdown', json: 'popup.exportJson', csv: 'popup.exportCsv' } as const;
const help = { markdown: 'popup.exportMarkdownHelp', json: 'popup.exportJsonHelp', csv: 'popup.exportCsvHelp' } as const;

/** The formats this article can be saved in, each with what it is good for. */
export function ExportMenu({ onExport }: { onExport(format: ExportFormat): void }) {
  const t = useTranslator();
  return (
    <ul class="rows export">
      {EXPORT_FORMATS.map((format) => (
        <li key={format}>
          <button type="button" class="row" onClick={() => onExport(format)}>
            <span class="row-main">
              <span class="row-title">{t(names[format])}</span>
              <small class="row-help">{t(help[format])}</small>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
