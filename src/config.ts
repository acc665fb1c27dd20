/** What an operator fills in; empty means it is not there, and nothing is made up in its place. */
interface Config {
  /** 审图号 of the approved map; empty shows that the map has not been submitted. */
  mapApprovalNumber: string;
  /** Where a reader can report a mistake (mailto: or an issue form); empty hides the button. */
  reportMistake: string;
}

export const config: Config = {
  mapApprovalNumber: '',
  reportMistake: '',
};
