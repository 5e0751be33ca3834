import { render } from 'preact';
import '../kit/style/page.css';
import { OwnTableView } from './own-table-view.tsx';

const root = document.getElementById('app');
if (root) render(<OwnTableView />, root);
