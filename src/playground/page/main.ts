import './theme/fonts.css';
import './theme/tokens.css';
import './theme/base.css';
import './shell/app.ts';

document.body.append(document.createElement('vb-app'));
