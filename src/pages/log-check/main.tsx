import { render } from 'preact';
import '../kit/style/page.css';
import './log-check.css';
import { LogCheckView } from './log-check-view.tsx';

const root = document.getElementById('app');
if (root) render(<LogCheckView />, root);
