import { functions } from '../../functions/index.ts';
import { helpDialog } from './help-dialog.ts';
import { likelySeparator } from './separator-choice.ts';
import './style.css';

const root = document.getElementById('app');
const status = document.getElementById('announcer');
if (root && status) root.append(helpDialog(functions, likelySeparator(navigator.language), status));
document.getElementById('search')?.focus();
