// Our own drawings on a grid of 24. Strokes, so that they take the text's colour, and forced colours too.
const paths = {
  search: 'M11 18a7 7 0 1 0 0-14 7 7 0 0 0 0 14Zm5-2 4 4',
  library: 'M5 4v16M9 4v16M13 5l4 15M5 8h4M5 16h4',
  settings: 'M4 7h9m5 0h2M4 17h2m5 0h9M15.5 9.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM8.5 19.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  margin: 'M4 5h16v14H4zM9 5v14M6 9h1M6 12h1',
  export: 'M12 4v11m-4-4 4 4 4-4M5 19h14',
  marks: 'M5 19h14M8 15l8-9 2 2-8 9H8z',
  question: 'M9 9.5a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7M12 17.5v.1M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Z',
  close: 'M6 6l12 12M18 6 6 18',
  check: 'M5 12.5 10 17 19 7',
  edit: 'M5 19h3L18 9l-3-3L5 16zM13 8l3 3',
  delete: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  add: 'M12 5v14M5 12h14',
  up: 'M12 19V6m-5 5 5-5 5 5',
  down: 'M12 5v13m-5-5 5 5 5-5',
  page: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  warning: 'M12 4 3 19.5h18zM12 10v4M12 17v.1',
  device: 'M4 5h16v11H4zM9 20h6M12 16v4',
  figure: 'M9 4 7 20M17 4l-2 16M4 9h16M4 15h16',
  name: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20a7.5 7.5 0 0 1 15 0',
  note: 'M5 4h14v11l-5 5H5zM14 20v-5h5',
} as const;

export type IconName = keyof typeof paths;

/** A picture beside a word, or alone on a button that has a label: it says nothing to a screen reader. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
