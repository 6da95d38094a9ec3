import { Fragment } from 'preact';

/**
 * A figure's value within words of either direction. Each end of a range stands by itself, or «١٠٪ – ١٥٪» would mix its signs and
 * its ends; what has Arabic digits and no letter runs as Arabic does, with its sign at the left.
 */
export function ValueText({ text }: { text: string }) {
  return <>{text.split(' – ').map((end, index) => <Fragment key={index}>{index > 0 && ' – '}<bdi dir={/[٠-٩]/.test(end) && !/\p{L}/u.test(end) ? 'rtl' : undefined}>{end}</bdi></Fragment>)}</>;
}
