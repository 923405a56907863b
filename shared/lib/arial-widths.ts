/**
 * Advance widths of Arial by character, in five-hundredths of the size and rounded up. Source: the tables hmtx and cmap
 * of Arimo (SIL Open Font License 1.1), whose letters are as wide as those of Arial, Helvetica and Liberation Sans; a
 * test holds them equal to the font that ships. Two base-36 digits a character; 00 is not in the font.
 */

interface WidthRange {
  /** Code point of the first character. */
  readonly first: number;
  readonly regular: string;
  readonly bold: string;
}

/** Of the size, to the unit of the digits. */
export const WIDTH_UNIT = 500;

export const arialWidths: readonly WidthRange[] = [
  {
    first: 0x20,
    regular:
      '3v3v4y7r7rcd9a2o4n4n5f843v4n3v3v7r7r7r7r7r7r7r7r7r7r3v3v8484847re49a9aa2a29a8iata23v6y9a7rbla2at' +
      '9aata29a8ia29ad49a9a8i3v3v3v6j7r4n7r7r6y7r7r3v7r7r34346y34bl7r7r7r7r4n6y3v7r6ya26y6y6y4n3m4n84',
    bold:
      '3v4n6m7r7rcda23b4n4n5f843v4n3v3v7r7r7r7r7r7r7r7r7r7r4n4n8484848idka2a2a2a29a8iata23v7ra28ibla2at' +
      '9aata29a8ia29ad49a9a8i4n3v4n847r4n7r8i7r8i7r4n8i8i3v3v7r3vcd8i8i8i8i5f7r4n8i7rat7r7r6y5f3w5f84',
  },
  {
    first: 0xa0,
    regular:
      '3v4n7r7r7r7r3m7r4na9567r844na97p5k7n4n4n4n817h4n4n4n537rblblbl8i9a9a9a9a9a9adwa29a9a9a9a3v3v3v3v' +
      'a2a2atatatatat84ata2a2a2a29a9a8i7r7r7r7r7r7rcd6y7r7r7r7r3v3v3v3v7r7r7r7r7r7r7r7n8i7r7r7r7r6y7r6y' +
      '9a7r9a7r9a7ra26ya26ya26ya26ya28ka27r9a7r9a7r9a7r9a7r9a7rat7rat7rat7rat7ra27ra27r3v3v3v3v3v3v3v34' +
      '3v3va8666y349a6y6y7r347r347r427r4n7r34a27ra27ra27r8fa27rat7rat7rat7rdwd4a24na24na24n9a6y9a6y9a6y' +
      '9a6y8i3v8i588i3va27ra27ra27ra27ra27ra27rd4a29a6y9a8i6y8i6y8i6y34',
    bold:
      '3v4n7r7r7r7r3w7r4na9567r844na97p5k7n4n4n4n8d7r4n4n4n537rblblbl8ia2a2a2a2a2a2dwa29a9a9a9a3v3v3v3v' +
      'a2a2atatatatat84ata2a2a2a29a9a8i7r7r7r7r7r7rcd7r7r7r7r7r3v3v3v3v8i8i8i8i8i8i8i7n8i8i8i8i8i7r8i7r' +
      'a27ra27ra27ra27ra27ra27ra27ra2a0a28i9a7r9a7r9a7r9a7r9a7rat8iat8iat8iat8ia28ia28i3v3v3v3v3v3v3v3v' +
      '3v3vax7r7r3va27r7r8i3v8i3v8i5d8i6o8i3va28ia28ia28i9va28iat8iat8iat8idwd4a25fa25fa25f9a7r9a7r9a7r' +
      '9a7r8i4n8i6o8i4na28ia28ia28ia28ia28ia28id4at9a7r9a8i6y8i6y8i6y3v',
  },
  {
    first: 0x218,
    regular: '9a6y8i3v',
    bold: '9a7r8i4n',
  },
  {
    first: 0x386,
    regular:
      '9a3vaxbn5c00as00bwah349a9a7o9a9a8ia2at3v9a9abla291ata29a008m8i9ab39abmae3v9a82677r347m82806y7r67' +
      '657r7r346y6y816y687r9l7x6p8l5i7m917b9xav347m7r7mav',
    bold:
      'a24nbvcl6l00bh00cwbn3va2a28da09a8ia2at3va29abla28yata29a008d8i9abf9ab9b53v9a8k6a8i3v848k8i7r8g6m' +
      '6f8i7j3v7r7r8i7r678ian8m799j68849y80ahbr3v848i84br',
  },
  {
    first: 0x400,
    regular:
      '9a9ac17ja09a3v3v6yepe2bw84a08ua09a959a7j9f9acu8fa0a08495bla2ata09aa28i8ual9aaa9acrd1b0cb95a0e2a2' +
      '7r7z7e53847r9b6e7s7s63849k7p7r7j7r6y6e6ybg6y7z79b6bg8pa07974af7j7r7r7r53746y343v34cmbb7r637s6y7o' +
      'il8pat8jd79x9a6ych9obj9jenc28f6eb39lat7rb68sb68seychbl8jgkbuil8pa26y7000000000000000a07s95799a7r' +
      '6t5q7j539c7ncu9b8f6e846384638463ab7ga27pc890ftc4ah79a26y8i6e7r6y7r6y9a6ycv9m9a799a799a7rbz9abz9a' +
      '3vcu9b9a7o9584a27pa27p9a79bl9k349a7r9a7rdwcd9a7rah7rah7rcu9b8f6e8f7la07sa07sat7rat7rat7ra0748u6y' +
      '8u6y8u6y9a797j53cba07j539a6y9a6y',
    bold:
      '9a9bcb7w9w9a3v3u7rf7esc68ia08oa0a2a0a27w9x9ack8qa0a08i9rbla2ata09aa28i8obv9aa69sdze6c3dma09weca0' +
      '7r8l8k5t8u7r9v6x8k8k6z8uaa8f8i8f8i7r6t7rc67r8k83blbqa5bw8k7pbw847r7r8i5t7p7r3v3x3vdhcm8i6z8k7r8f' +
      'hsauc39sdkb29a7rcvb5b9ahezdn8q6xb9ahat8ibc90bc90fldkbc8vhscjhsaua27r8400000000000000a08ka08k9a8i' +
      '6s687w5t9s8cck9v8q6x8i6z8i6z8i6zal8oa28fc89xfncta281a27r8i6t7r7r7r7r9a7rbv9l9s839s839s8ibx9gbx9g' +
      '3vck9v9r8b9r8ua28fa28f9s83blaa3va27ra27rdwcd9a7ra47ra47rck9v8q6x8q7ca08ka08kat8iat8iat8i9w7p8o7r' +
      '8o7r8o7r9s837w5tdmbw7w5t9a7r9a7r',
  },
  {
    first: 0x5d0,
    regular: '8q8c5w7q8t3m4i96933m7g7b7d9g9k3m5f94848o8h707l877ga59m',
    bold: '9i8x6o849e47539r9k47817p7ya1a447609q8m9e927o8h9381b79z',
  },
  {
    first: 0x2010,
    regular: '4n4n7r7rdwdw5t7p343434344n4n4n4n7r7r4w4w3v77dw',
    bold: '4n4n7r7rdwdw6r7p3v3v3v3v6y6y6y6y7r7r4w4w3v77dw',
  },
  {
    first: 0x2030,
    regular: 'dwic2m4y4y2m4y794i4n4n',
    bold: 'dwif3c6o6o3c6o9z4n4n4n',
  },
  {
    first: 0x20ac,
    regular: '7r',
    bold: '7r',
  },
  {
    first: 0x2116,
    regular: 'ex',
    bold: 'fi',
  },
  {
    first: 0x2122,
    regular: 'dw',
    bold: 'dw',
  },
];
