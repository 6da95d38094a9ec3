import cardCss from '../../assets/styles/card.css?inline';
import tokensCss from '../../assets/styles/tokens.css?inline';

/** The whole sheet of the shadow root. */
export const layerStyles = `${tokensCss}\n${cardCss}`;
