import {ARCHIVES} from './bad/archives.ts';
import {testEach} from './bad/expect.ts';
import {PDFS} from './bad/pdfs.ts';

testEach('bad archives', ARCHIVES);
testEach('bad PDF documents', PDFS);
