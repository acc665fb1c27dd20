/** What text an XML file can hold. */

/** Characters XML 1.0 has no way to write: controls but white space, halves of pairs. */
const NOT_IN_XML = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu;

/** The text without what no XML file can hold; what must be escaped is still as it was. */
export function withoutControls(text: string): string {
  return text.replace(NOT_IN_XML, '');
}
