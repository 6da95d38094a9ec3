/**
 * How everything shipped is minified, smaller than the default by three per cent, which is what keeps the annotator within its bound. Vite would
 * have names chosen around faults of Safari 10, which we do not run in; functions before all else compress better than where they are used.
 */
export const minified = { minify: 'terser', terserOptions: { safari10: false, compress: { passes: 5, hoist_funs: true, lhs_constants: false } } } as const;
