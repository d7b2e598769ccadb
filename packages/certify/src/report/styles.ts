import { styleText } from "node:util";

type Style = (text: string) => string;
export interface Styles {
  readonly red: Style;
  readonly green: Style;
  readonly yellow: Style;
  readonly bold: Style;
  readonly dim: Style;
}

const plain: Style = (text) => text;
export const colourless: Styles = { red: plain, green: plain, yellow: plain, bold: plain, dim: plain };

/** The styles of a terminal. Respects NO_COLOR and FORCE_COLOR. */
export const terminalStyles: Styles = {
  red: (text) => styleText("red", text),
  green: (text) => styleText("green", text),
  yellow: (text) => styleText("yellow", text),
  bold: (text) => styleText("bold", text),
  dim: (text) => styleText("dim", text),
};
