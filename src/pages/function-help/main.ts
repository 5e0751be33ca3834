import { functions } from '../../functions/index.ts';
import { helpDialog } from './help-dialog.ts';
import { likelySeparator } from './separator-choice.ts';
import './style.css';

document.body.append(helpDialog(functions, likelySeparator(navigator.language)));
document.getElementById('search')?.focus();
