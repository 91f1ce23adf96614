import type { Draft } from '../../editor/draft/draft';

/** Links as they were handed out, one for each form a link has had. They must open for as long as the page exists. */
export const OLD_LINKS: readonly { readonly madeBy: string; readonly link: string; readonly draft: Draft }[] = [
  {
    madeBy: '0.0.0',
    link: '#v1.deflate:jZBBSsQwFIbv8q-TIUnHgr2KzOLRPtKATYbkdQRLT-AJ3I8rDyC4mNMovYakILh0-_F9_-JfcOFcQororEIR8owOUxi0cJ6gUPqRp8r8TNE_j2nWzrgGuyx7uCDSrmzXz6_by3a9fX-8be-vWBXIZ-aJo1StCGVBB2fcURurjYUCx-EXWacbW6sz55CG_ySm1Y2pSYhD6ElSLugeFoRqjGlifQklSIGCUPZct6wzUKBeZnpEh7bFelI4U5bAf-q0P-NHqfIT5YErvT_cYT2tPw',
    draft: {
      version: 1,
      stage: 'mid-term',
      scheme: 'guangzhou-2023',
      station: { name: '示例社工站' },
      agreement: { start: '2024-01-01', end: '2024-12-31' },
      period: { start: '2024-01-01', end: '2024-06-30' },
      indicators: [{ id: 'home-visits', target: '120', actual: '66' }],
      parties: [{ id: 'oversight', awarded: '9.5' }],
    },
  },
];
