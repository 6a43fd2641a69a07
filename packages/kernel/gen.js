import { bootstrap, defineModule, provide, token } from '@modkit/kernel'

class S0 {
  x
  constructor(x) {
    this.x = x
  }
  s0() {
    return 0
  }
}
const A0 = token('m0.a').of(),
  B0 = token('m0.b').of(),
  C0 = token('m0.c').of()
const M0 = defineModule({
  name: 'm0',
  providers: [
    provide(C0, { build: () => 'c' }),
    provide(A0, { deps: { c: C0 }, build: ({ c }) => new S0(c) }),
    provide(B0, { deps: { a: A0 }, build: ({ a }) => ({ b0: a }) }),
  ],
  exports: [B0],
})
class S1 {
  x
  constructor(x) {
    this.x = x
  }
  s1() {
    return 1
  }
}
const A1 = token('m1.a').of(),
  B1 = token('m1.b').of(),
  C1 = token('m1.c').of()
const M1 = defineModule({
  name: 'm1',
  imports: [M0],
  providers: [
    provide(C1, { build: () => 'c' }),
    provide(A1, { deps: { c: C1, up: B0 }, build: ({ c }) => new S1(c) }),
    provide(B1, { deps: { a: A1 }, build: ({ a }) => ({ b1: a }) }),
  ],
  exports: [B1],
})
class S2 {
  x
  constructor(x) {
    this.x = x
  }
  s2() {
    return 2
  }
}
const A2 = token('m2.a').of(),
  B2 = token('m2.b').of(),
  C2 = token('m2.c').of()
const M2 = defineModule({
  name: 'm2',
  imports: [M1],
  providers: [
    provide(C2, { build: () => 'c' }),
    provide(A2, { deps: { c: C2, up: B1 }, build: ({ c }) => new S2(c) }),
    provide(B2, { deps: { a: A2 }, build: ({ a }) => ({ b2: a }) }),
  ],
  exports: [B2],
})
class S3 {
  x
  constructor(x) {
    this.x = x
  }
  s3() {
    return 3
  }
}
const A3 = token('m3.a').of(),
  B3 = token('m3.b').of(),
  C3 = token('m3.c').of()
const M3 = defineModule({
  name: 'm3',
  imports: [M2],
  providers: [
    provide(C3, { build: () => 'c' }),
    provide(A3, { deps: { c: C3, up: B2 }, build: ({ c }) => new S3(c) }),
    provide(B3, { deps: { a: A3 }, build: ({ a }) => ({ b3: a }) }),
  ],
  exports: [B3],
})
class S4 {
  x
  constructor(x) {
    this.x = x
  }
  s4() {
    return 4
  }
}
const A4 = token('m4.a').of(),
  B4 = token('m4.b').of(),
  C4 = token('m4.c').of()
const M4 = defineModule({
  name: 'm4',
  imports: [M3],
  providers: [
    provide(C4, { build: () => 'c' }),
    provide(A4, { deps: { c: C4, up: B3 }, build: ({ c }) => new S4(c) }),
    provide(B4, { deps: { a: A4 }, build: ({ a }) => ({ b4: a }) }),
  ],
  exports: [B4],
})
class S5 {
  x
  constructor(x) {
    this.x = x
  }
  s5() {
    return 5
  }
}
const A5 = token('m5.a').of(),
  B5 = token('m5.b').of(),
  C5 = token('m5.c').of()
const M5 = defineModule({
  name: 'm5',
  imports: [M4],
  providers: [
    provide(C5, { build: () => 'c' }),
    provide(A5, { deps: { c: C5, up: B4 }, build: ({ c }) => new S5(c) }),
    provide(B5, { deps: { a: A5 }, build: ({ a }) => ({ b5: a }) }),
  ],
  exports: [B5],
})
class S6 {
  x
  constructor(x) {
    this.x = x
  }
  s6() {
    return 6
  }
}
const A6 = token('m6.a').of(),
  B6 = token('m6.b').of(),
  C6 = token('m6.c').of()
const M6 = defineModule({
  name: 'm6',
  imports: [M5],
  providers: [
    provide(C6, { build: () => 'c' }),
    provide(A6, { deps: { c: C6, up: B5 }, build: ({ c }) => new S6(c) }),
    provide(B6, { deps: { a: A6 }, build: ({ a }) => ({ b6: a }) }),
  ],
  exports: [B6],
})
class S7 {
  x
  constructor(x) {
    this.x = x
  }
  s7() {
    return 7
  }
}
const A7 = token('m7.a').of(),
  B7 = token('m7.b').of(),
  C7 = token('m7.c').of()
const M7 = defineModule({
  name: 'm7',
  imports: [M6],
  providers: [
    provide(C7, { build: () => 'c' }),
    provide(A7, { deps: { c: C7, up: B6 }, build: ({ c }) => new S7(c) }),
    provide(B7, { deps: { a: A7 }, build: ({ a }) => ({ b7: a }) }),
  ],
  exports: [B7],
})
class S8 {
  x
  constructor(x) {
    this.x = x
  }
  s8() {
    return 8
  }
}
const A8 = token('m8.a').of(),
  B8 = token('m8.b').of(),
  C8 = token('m8.c').of()
const M8 = defineModule({
  name: 'm8',
  imports: [M7],
  providers: [
    provide(C8, { build: () => 'c' }),
    provide(A8, { deps: { c: C8, up: B7 }, build: ({ c }) => new S8(c) }),
    provide(B8, { deps: { a: A8 }, build: ({ a }) => ({ b8: a }) }),
  ],
  exports: [B8],
})
class S9 {
  x
  constructor(x) {
    this.x = x
  }
  s9() {
    return 9
  }
}
const A9 = token('m9.a').of(),
  B9 = token('m9.b').of(),
  C9 = token('m9.c').of()
const M9 = defineModule({
  name: 'm9',
  imports: [M8],
  providers: [
    provide(C9, { build: () => 'c' }),
    provide(A9, { deps: { c: C9, up: B8 }, build: ({ c }) => new S9(c) }),
    provide(B9, { deps: { a: A9 }, build: ({ a }) => ({ b9: a }) }),
  ],
  exports: [B9],
})
class S10 {
  x
  constructor(x) {
    this.x = x
  }
  s10() {
    return 10
  }
}
const A10 = token('m10.a').of(),
  B10 = token('m10.b').of(),
  C10 = token('m10.c').of()
const M10 = defineModule({
  name: 'm10',
  imports: [M9],
  providers: [
    provide(C10, { build: () => 'c' }),
    provide(A10, { deps: { c: C10, up: B9 }, build: ({ c }) => new S10(c) }),
    provide(B10, { deps: { a: A10 }, build: ({ a }) => ({ b10: a }) }),
  ],
  exports: [B10],
})
class S11 {
  x
  constructor(x) {
    this.x = x
  }
  s11() {
    return 11
  }
}
const A11 = token('m11.a').of(),
  B11 = token('m11.b').of(),
  C11 = token('m11.c').of()
const M11 = defineModule({
  name: 'm11',
  imports: [M10],
  providers: [
    provide(C11, { build: () => 'c' }),
    provide(A11, { deps: { c: C11, up: B10 }, build: ({ c }) => new S11(c) }),
    provide(B11, { deps: { a: A11 }, build: ({ a }) => ({ b11: a }) }),
  ],
  exports: [B11],
})
class S12 {
  x
  constructor(x) {
    this.x = x
  }
  s12() {
    return 12
  }
}
const A12 = token('m12.a').of(),
  B12 = token('m12.b').of(),
  C12 = token('m12.c').of()
const M12 = defineModule({
  name: 'm12',
  imports: [M11],
  providers: [
    provide(C12, { build: () => 'c' }),
    provide(A12, { deps: { c: C12, up: B11 }, build: ({ c }) => new S12(c) }),
    provide(B12, { deps: { a: A12 }, build: ({ a }) => ({ b12: a }) }),
  ],
  exports: [B12],
})
class S13 {
  x
  constructor(x) {
    this.x = x
  }
  s13() {
    return 13
  }
}
const A13 = token('m13.a').of(),
  B13 = token('m13.b').of(),
  C13 = token('m13.c').of()
const M13 = defineModule({
  name: 'm13',
  imports: [M12],
  providers: [
    provide(C13, { build: () => 'c' }),
    provide(A13, { deps: { c: C13, up: B12 }, build: ({ c }) => new S13(c) }),
    provide(B13, { deps: { a: A13 }, build: ({ a }) => ({ b13: a }) }),
  ],
  exports: [B13],
})
class S14 {
  x
  constructor(x) {
    this.x = x
  }
  s14() {
    return 14
  }
}
const A14 = token('m14.a').of(),
  B14 = token('m14.b').of(),
  C14 = token('m14.c').of()
const M14 = defineModule({
  name: 'm14',
  imports: [M13],
  providers: [
    provide(C14, { build: () => 'c' }),
    provide(A14, { deps: { c: C14, up: B13 }, build: ({ c }) => new S14(c) }),
    provide(B14, { deps: { a: A14 }, build: ({ a }) => ({ b14: a }) }),
  ],
  exports: [B14],
})
class S15 {
  x
  constructor(x) {
    this.x = x
  }
  s15() {
    return 15
  }
}
const A15 = token('m15.a').of(),
  B15 = token('m15.b').of(),
  C15 = token('m15.c').of()
const M15 = defineModule({
  name: 'm15',
  imports: [M14],
  providers: [
    provide(C15, { build: () => 'c' }),
    provide(A15, { deps: { c: C15, up: B14 }, build: ({ c }) => new S15(c) }),
    provide(B15, { deps: { a: A15 }, build: ({ a }) => ({ b15: a }) }),
  ],
  exports: [B15],
})
class S16 {
  x
  constructor(x) {
    this.x = x
  }
  s16() {
    return 16
  }
}
const A16 = token('m16.a').of(),
  B16 = token('m16.b').of(),
  C16 = token('m16.c').of()
const M16 = defineModule({
  name: 'm16',
  imports: [M15],
  providers: [
    provide(C16, { build: () => 'c' }),
    provide(A16, { deps: { c: C16, up: B15 }, build: ({ c }) => new S16(c) }),
    provide(B16, { deps: { a: A16 }, build: ({ a }) => ({ b16: a }) }),
  ],
  exports: [B16],
})
class S17 {
  x
  constructor(x) {
    this.x = x
  }
  s17() {
    return 17
  }
}
const A17 = token('m17.a').of(),
  B17 = token('m17.b').of(),
  C17 = token('m17.c').of()
const M17 = defineModule({
  name: 'm17',
  imports: [M16],
  providers: [
    provide(C17, { build: () => 'c' }),
    provide(A17, { deps: { c: C17, up: B16 }, build: ({ c }) => new S17(c) }),
    provide(B17, { deps: { a: A17 }, build: ({ a }) => ({ b17: a }) }),
  ],
  exports: [B17],
})
class S18 {
  x
  constructor(x) {
    this.x = x
  }
  s18() {
    return 18
  }
}
const A18 = token('m18.a').of(),
  B18 = token('m18.b').of(),
  C18 = token('m18.c').of()
const M18 = defineModule({
  name: 'm18',
  imports: [M17],
  providers: [
    provide(C18, { build: () => 'c' }),
    provide(A18, { deps: { c: C18, up: B17 }, build: ({ c }) => new S18(c) }),
    provide(B18, { deps: { a: A18 }, build: ({ a }) => ({ b18: a }) }),
  ],
  exports: [B18],
})
class S19 {
  x
  constructor(x) {
    this.x = x
  }
  s19() {
    return 19
  }
}
const A19 = token('m19.a').of(),
  B19 = token('m19.b').of(),
  C19 = token('m19.c').of()
const M19 = defineModule({
  name: 'm19',
  imports: [M18],
  providers: [
    provide(C19, { build: () => 'c' }),
    provide(A19, { deps: { c: C19, up: B18 }, build: ({ c }) => new S19(c) }),
    provide(B19, { deps: { a: A19 }, build: ({ a }) => ({ b19: a }) }),
  ],
  exports: [B19],
})
class S20 {
  x
  constructor(x) {
    this.x = x
  }
  s20() {
    return 20
  }
}
const A20 = token('m20.a').of(),
  B20 = token('m20.b').of(),
  C20 = token('m20.c').of()
const M20 = defineModule({
  name: 'm20',
  imports: [M19],
  providers: [
    provide(C20, { build: () => 'c' }),
    provide(A20, { deps: { c: C20, up: B19 }, build: ({ c }) => new S20(c) }),
    provide(B20, { deps: { a: A20 }, build: ({ a }) => ({ b20: a }) }),
  ],
  exports: [B20],
})
class S21 {
  x
  constructor(x) {
    this.x = x
  }
  s21() {
    return 21
  }
}
const A21 = token('m21.a').of(),
  B21 = token('m21.b').of(),
  C21 = token('m21.c').of()
const M21 = defineModule({
  name: 'm21',
  imports: [M20],
  providers: [
    provide(C21, { build: () => 'c' }),
    provide(A21, { deps: { c: C21, up: B20 }, build: ({ c }) => new S21(c) }),
    provide(B21, { deps: { a: A21 }, build: ({ a }) => ({ b21: a }) }),
  ],
  exports: [B21],
})
class S22 {
  x
  constructor(x) {
    this.x = x
  }
  s22() {
    return 22
  }
}
const A22 = token('m22.a').of(),
  B22 = token('m22.b').of(),
  C22 = token('m22.c').of()
const M22 = defineModule({
  name: 'm22',
  imports: [M21],
  providers: [
    provide(C22, { build: () => 'c' }),
    provide(A22, { deps: { c: C22, up: B21 }, build: ({ c }) => new S22(c) }),
    provide(B22, { deps: { a: A22 }, build: ({ a }) => ({ b22: a }) }),
  ],
  exports: [B22],
})
class S23 {
  x
  constructor(x) {
    this.x = x
  }
  s23() {
    return 23
  }
}
const A23 = token('m23.a').of(),
  B23 = token('m23.b').of(),
  C23 = token('m23.c').of()
const M23 = defineModule({
  name: 'm23',
  imports: [M22],
  providers: [
    provide(C23, { build: () => 'c' }),
    provide(A23, { deps: { c: C23, up: B22 }, build: ({ c }) => new S23(c) }),
    provide(B23, { deps: { a: A23 }, build: ({ a }) => ({ b23: a }) }),
  ],
  exports: [B23],
})
class S24 {
  x
  constructor(x) {
    this.x = x
  }
  s24() {
    return 24
  }
}
const A24 = token('m24.a').of(),
  B24 = token('m24.b').of(),
  C24 = token('m24.c').of()
const M24 = defineModule({
  name: 'm24',
  imports: [M23],
  providers: [
    provide(C24, { build: () => 'c' }),
    provide(A24, { deps: { c: C24, up: B23 }, build: ({ c }) => new S24(c) }),
    provide(B24, { deps: { a: A24 }, build: ({ a }) => ({ b24: a }) }),
  ],
  exports: [B24],
})
class S25 {
  x
  constructor(x) {
    this.x = x
  }
  s25() {
    return 25
  }
}
const A25 = token('m25.a').of(),
  B25 = token('m25.b').of(),
  C25 = token('m25.c').of()
const M25 = defineModule({
  name: 'm25',
  imports: [M24],
  providers: [
    provide(C25, { build: () => 'c' }),
    provide(A25, { deps: { c: C25, up: B24 }, build: ({ c }) => new S25(c) }),
    provide(B25, { deps: { a: A25 }, build: ({ a }) => ({ b25: a }) }),
  ],
  exports: [B25],
})
class S26 {
  x
  constructor(x) {
    this.x = x
  }
  s26() {
    return 26
  }
}
const A26 = token('m26.a').of(),
  B26 = token('m26.b').of(),
  C26 = token('m26.c').of()
const M26 = defineModule({
  name: 'm26',
  imports: [M25],
  providers: [
    provide(C26, { build: () => 'c' }),
    provide(A26, { deps: { c: C26, up: B25 }, build: ({ c }) => new S26(c) }),
    provide(B26, { deps: { a: A26 }, build: ({ a }) => ({ b26: a }) }),
  ],
  exports: [B26],
})
class S27 {
  x
  constructor(x) {
    this.x = x
  }
  s27() {
    return 27
  }
}
const A27 = token('m27.a').of(),
  B27 = token('m27.b').of(),
  C27 = token('m27.c').of()
const M27 = defineModule({
  name: 'm27',
  imports: [M26],
  providers: [
    provide(C27, { build: () => 'c' }),
    provide(A27, { deps: { c: C27, up: B26 }, build: ({ c }) => new S27(c) }),
    provide(B27, { deps: { a: A27 }, build: ({ a }) => ({ b27: a }) }),
  ],
  exports: [B27],
})
class S28 {
  x
  constructor(x) {
    this.x = x
  }
  s28() {
    return 28
  }
}
const A28 = token('m28.a').of(),
  B28 = token('m28.b').of(),
  C28 = token('m28.c').of()
const M28 = defineModule({
  name: 'm28',
  imports: [M27],
  providers: [
    provide(C28, { build: () => 'c' }),
    provide(A28, { deps: { c: C28, up: B27 }, build: ({ c }) => new S28(c) }),
    provide(B28, { deps: { a: A28 }, build: ({ a }) => ({ b28: a }) }),
  ],
  exports: [B28],
})
class S29 {
  x
  constructor(x) {
    this.x = x
  }
  s29() {
    return 29
  }
}
const A29 = token('m29.a').of(),
  B29 = token('m29.b').of(),
  C29 = token('m29.c').of()
const M29 = defineModule({
  name: 'm29',
  imports: [M28],
  providers: [
    provide(C29, { build: () => 'c' }),
    provide(A29, { deps: { c: C29, up: B28 }, build: ({ c }) => new S29(c) }),
    provide(B29, { deps: { a: A29 }, build: ({ a }) => ({ b29: a }) }),
  ],
  exports: [B29],
})
class S30 {
  x
  constructor(x) {
    this.x = x
  }
  s30() {
    return 30
  }
}
const A30 = token('m30.a').of(),
  B30 = token('m30.b').of(),
  C30 = token('m30.c').of()
const M30 = defineModule({
  name: 'm30',
  imports: [M29],
  providers: [
    provide(C30, { build: () => 'c' }),
    provide(A30, { deps: { c: C30, up: B29 }, build: ({ c }) => new S30(c) }),
    provide(B30, { deps: { a: A30 }, build: ({ a }) => ({ b30: a }) }),
  ],
  exports: [B30],
})
class S31 {
  x
  constructor(x) {
    this.x = x
  }
  s31() {
    return 31
  }
}
const A31 = token('m31.a').of(),
  B31 = token('m31.b').of(),
  C31 = token('m31.c').of()
const M31 = defineModule({
  name: 'm31',
  imports: [M30],
  providers: [
    provide(C31, { build: () => 'c' }),
    provide(A31, { deps: { c: C31, up: B30 }, build: ({ c }) => new S31(c) }),
    provide(B31, { deps: { a: A31 }, build: ({ a }) => ({ b31: a }) }),
  ],
  exports: [B31],
})
class S32 {
  x
  constructor(x) {
    this.x = x
  }
  s32() {
    return 32
  }
}
const A32 = token('m32.a').of(),
  B32 = token('m32.b').of(),
  C32 = token('m32.c').of()
const M32 = defineModule({
  name: 'm32',
  imports: [M31],
  providers: [
    provide(C32, { build: () => 'c' }),
    provide(A32, { deps: { c: C32, up: B31 }, build: ({ c }) => new S32(c) }),
    provide(B32, { deps: { a: A32 }, build: ({ a }) => ({ b32: a }) }),
  ],
  exports: [B32],
})
class S33 {
  x
  constructor(x) {
    this.x = x
  }
  s33() {
    return 33
  }
}
const A33 = token('m33.a').of(),
  B33 = token('m33.b').of(),
  C33 = token('m33.c').of()
const M33 = defineModule({
  name: 'm33',
  imports: [M32],
  providers: [
    provide(C33, { build: () => 'c' }),
    provide(A33, { deps: { c: C33, up: B32 }, build: ({ c }) => new S33(c) }),
    provide(B33, { deps: { a: A33 }, build: ({ a }) => ({ b33: a }) }),
  ],
  exports: [B33],
})
class S34 {
  x
  constructor(x) {
    this.x = x
  }
  s34() {
    return 34
  }
}
const A34 = token('m34.a').of(),
  B34 = token('m34.b').of(),
  C34 = token('m34.c').of()
const M34 = defineModule({
  name: 'm34',
  imports: [M33],
  providers: [
    provide(C34, { build: () => 'c' }),
    provide(A34, { deps: { c: C34, up: B33 }, build: ({ c }) => new S34(c) }),
    provide(B34, { deps: { a: A34 }, build: ({ a }) => ({ b34: a }) }),
  ],
  exports: [B34],
})
class S35 {
  x
  constructor(x) {
    this.x = x
  }
  s35() {
    return 35
  }
}
const A35 = token('m35.a').of(),
  B35 = token('m35.b').of(),
  C35 = token('m35.c').of()
const M35 = defineModule({
  name: 'm35',
  imports: [M34],
  providers: [
    provide(C35, { build: () => 'c' }),
    provide(A35, { deps: { c: C35, up: B34 }, build: ({ c }) => new S35(c) }),
    provide(B35, { deps: { a: A35 }, build: ({ a }) => ({ b35: a }) }),
  ],
  exports: [B35],
})
class S36 {
  x
  constructor(x) {
    this.x = x
  }
  s36() {
    return 36
  }
}
const A36 = token('m36.a').of(),
  B36 = token('m36.b').of(),
  C36 = token('m36.c').of()
const M36 = defineModule({
  name: 'm36',
  imports: [M35],
  providers: [
    provide(C36, { build: () => 'c' }),
    provide(A36, { deps: { c: C36, up: B35 }, build: ({ c }) => new S36(c) }),
    provide(B36, { deps: { a: A36 }, build: ({ a }) => ({ b36: a }) }),
  ],
  exports: [B36],
})
class S37 {
  x
  constructor(x) {
    this.x = x
  }
  s37() {
    return 37
  }
}
const A37 = token('m37.a').of(),
  B37 = token('m37.b').of(),
  C37 = token('m37.c').of()
const M37 = defineModule({
  name: 'm37',
  imports: [M36],
  providers: [
    provide(C37, { build: () => 'c' }),
    provide(A37, { deps: { c: C37, up: B36 }, build: ({ c }) => new S37(c) }),
    provide(B37, { deps: { a: A37 }, build: ({ a }) => ({ b37: a }) }),
  ],
  exports: [B37],
})
class S38 {
  x
  constructor(x) {
    this.x = x
  }
  s38() {
    return 38
  }
}
const A38 = token('m38.a').of(),
  B38 = token('m38.b').of(),
  C38 = token('m38.c').of()
const M38 = defineModule({
  name: 'm38',
  imports: [M37],
  providers: [
    provide(C38, { build: () => 'c' }),
    provide(A38, { deps: { c: C38, up: B37 }, build: ({ c }) => new S38(c) }),
    provide(B38, { deps: { a: A38 }, build: ({ a }) => ({ b38: a }) }),
  ],
  exports: [B38],
})
class S39 {
  x
  constructor(x) {
    this.x = x
  }
  s39() {
    return 39
  }
}
const A39 = token('m39.a').of(),
  B39 = token('m39.b').of(),
  C39 = token('m39.c').of()
const M39 = defineModule({
  name: 'm39',
  imports: [M38],
  providers: [
    provide(C39, { build: () => 'c' }),
    provide(A39, { deps: { c: C39, up: B38 }, build: ({ c }) => new S39(c) }),
    provide(B39, { deps: { a: A39 }, build: ({ a }) => ({ b39: a }) }),
  ],
  exports: [B39],
})
class S40 {
  x
  constructor(x) {
    this.x = x
  }
  s40() {
    return 40
  }
}
const A40 = token('m40.a').of(),
  B40 = token('m40.b').of(),
  C40 = token('m40.c').of()
const M40 = defineModule({
  name: 'm40',
  imports: [M39],
  providers: [
    provide(C40, { build: () => 'c' }),
    provide(A40, { deps: { c: C40, up: B39 }, build: ({ c }) => new S40(c) }),
    provide(B40, { deps: { a: A40 }, build: ({ a }) => ({ b40: a }) }),
  ],
  exports: [B40],
})
class S41 {
  x
  constructor(x) {
    this.x = x
  }
  s41() {
    return 41
  }
}
const A41 = token('m41.a').of(),
  B41 = token('m41.b').of(),
  C41 = token('m41.c').of()
const M41 = defineModule({
  name: 'm41',
  imports: [M40],
  providers: [
    provide(C41, { build: () => 'c' }),
    provide(A41, { deps: { c: C41, up: B40 }, build: ({ c }) => new S41(c) }),
    provide(B41, { deps: { a: A41 }, build: ({ a }) => ({ b41: a }) }),
  ],
  exports: [B41],
})
class S42 {
  x
  constructor(x) {
    this.x = x
  }
  s42() {
    return 42
  }
}
const A42 = token('m42.a').of(),
  B42 = token('m42.b').of(),
  C42 = token('m42.c').of()
const M42 = defineModule({
  name: 'm42',
  imports: [M41],
  providers: [
    provide(C42, { build: () => 'c' }),
    provide(A42, { deps: { c: C42, up: B41 }, build: ({ c }) => new S42(c) }),
    provide(B42, { deps: { a: A42 }, build: ({ a }) => ({ b42: a }) }),
  ],
  exports: [B42],
})
class S43 {
  x
  constructor(x) {
    this.x = x
  }
  s43() {
    return 43
  }
}
const A43 = token('m43.a').of(),
  B43 = token('m43.b').of(),
  C43 = token('m43.c').of()
const M43 = defineModule({
  name: 'm43',
  imports: [M42],
  providers: [
    provide(C43, { build: () => 'c' }),
    provide(A43, { deps: { c: C43, up: B42 }, build: ({ c }) => new S43(c) }),
    provide(B43, { deps: { a: A43 }, build: ({ a }) => ({ b43: a }) }),
  ],
  exports: [B43],
})
class S44 {
  x
  constructor(x) {
    this.x = x
  }
  s44() {
    return 44
  }
}
const A44 = token('m44.a').of(),
  B44 = token('m44.b').of(),
  C44 = token('m44.c').of()
const M44 = defineModule({
  name: 'm44',
  imports: [M43],
  providers: [
    provide(C44, { build: () => 'c' }),
    provide(A44, { deps: { c: C44, up: B43 }, build: ({ c }) => new S44(c) }),
    provide(B44, { deps: { a: A44 }, build: ({ a }) => ({ b44: a }) }),
  ],
  exports: [B44],
})
class S45 {
  x
  constructor(x) {
    this.x = x
  }
  s45() {
    return 45
  }
}
const A45 = token('m45.a').of(),
  B45 = token('m45.b').of(),
  C45 = token('m45.c').of()
const M45 = defineModule({
  name: 'm45',
  imports: [M44],
  providers: [
    provide(C45, { build: () => 'c' }),
    provide(A45, { deps: { c: C45, up: B44 }, build: ({ c }) => new S45(c) }),
    provide(B45, { deps: { a: A45 }, build: ({ a }) => ({ b45: a }) }),
  ],
  exports: [B45],
})
class S46 {
  x
  constructor(x) {
    this.x = x
  }
  s46() {
    return 46
  }
}
const A46 = token('m46.a').of(),
  B46 = token('m46.b').of(),
  C46 = token('m46.c').of()
const M46 = defineModule({
  name: 'm46',
  imports: [M45],
  providers: [
    provide(C46, { build: () => 'c' }),
    provide(A46, { deps: { c: C46, up: B45 }, build: ({ c }) => new S46(c) }),
    provide(B46, { deps: { a: A46 }, build: ({ a }) => ({ b46: a }) }),
  ],
  exports: [B46],
})
class S47 {
  x
  constructor(x) {
    this.x = x
  }
  s47() {
    return 47
  }
}
const A47 = token('m47.a').of(),
  B47 = token('m47.b').of(),
  C47 = token('m47.c').of()
const M47 = defineModule({
  name: 'm47',
  imports: [M46],
  providers: [
    provide(C47, { build: () => 'c' }),
    provide(A47, { deps: { c: C47, up: B46 }, build: ({ c }) => new S47(c) }),
    provide(B47, { deps: { a: A47 }, build: ({ a }) => ({ b47: a }) }),
  ],
  exports: [B47],
})
class S48 {
  x
  constructor(x) {
    this.x = x
  }
  s48() {
    return 48
  }
}
const A48 = token('m48.a').of(),
  B48 = token('m48.b').of(),
  C48 = token('m48.c').of()
const M48 = defineModule({
  name: 'm48',
  imports: [M47],
  providers: [
    provide(C48, { build: () => 'c' }),
    provide(A48, { deps: { c: C48, up: B47 }, build: ({ c }) => new S48(c) }),
    provide(B48, { deps: { a: A48 }, build: ({ a }) => ({ b48: a }) }),
  ],
  exports: [B48],
})
class S49 {
  x
  constructor(x) {
    this.x = x
  }
  s49() {
    return 49
  }
}
const A49 = token('m49.a').of(),
  B49 = token('m49.b').of(),
  C49 = token('m49.c').of()
const M49 = defineModule({
  name: 'm49',
  imports: [M48],
  providers: [
    provide(C49, { build: () => 'c' }),
    provide(A49, { deps: { c: C49, up: B48 }, build: ({ c }) => new S49(c) }),
    provide(B49, { deps: { a: A49 }, build: ({ a }) => ({ b49: a }) }),
  ],
  exports: [B49],
})
class S50 {
  x
  constructor(x) {
    this.x = x
  }
  s50() {
    return 50
  }
}
const A50 = token('m50.a').of(),
  B50 = token('m50.b').of(),
  C50 = token('m50.c').of()
const M50 = defineModule({
  name: 'm50',
  imports: [M49],
  providers: [
    provide(C50, { build: () => 'c' }),
    provide(A50, { deps: { c: C50, up: B49 }, build: ({ c }) => new S50(c) }),
    provide(B50, { deps: { a: A50 }, build: ({ a }) => ({ b50: a }) }),
  ],
  exports: [B50],
})
class S51 {
  x
  constructor(x) {
    this.x = x
  }
  s51() {
    return 51
  }
}
const A51 = token('m51.a').of(),
  B51 = token('m51.b').of(),
  C51 = token('m51.c').of()
const M51 = defineModule({
  name: 'm51',
  imports: [M50],
  providers: [
    provide(C51, { build: () => 'c' }),
    provide(A51, { deps: { c: C51, up: B50 }, build: ({ c }) => new S51(c) }),
    provide(B51, { deps: { a: A51 }, build: ({ a }) => ({ b51: a }) }),
  ],
  exports: [B51],
})
class S52 {
  x
  constructor(x) {
    this.x = x
  }
  s52() {
    return 52
  }
}
const A52 = token('m52.a').of(),
  B52 = token('m52.b').of(),
  C52 = token('m52.c').of()
const M52 = defineModule({
  name: 'm52',
  imports: [M51],
  providers: [
    provide(C52, { build: () => 'c' }),
    provide(A52, { deps: { c: C52, up: B51 }, build: ({ c }) => new S52(c) }),
    provide(B52, { deps: { a: A52 }, build: ({ a }) => ({ b52: a }) }),
  ],
  exports: [B52],
})
class S53 {
  x
  constructor(x) {
    this.x = x
  }
  s53() {
    return 53
  }
}
const A53 = token('m53.a').of(),
  B53 = token('m53.b').of(),
  C53 = token('m53.c').of()
const M53 = defineModule({
  name: 'm53',
  imports: [M52],
  providers: [
    provide(C53, { build: () => 'c' }),
    provide(A53, { deps: { c: C53, up: B52 }, build: ({ c }) => new S53(c) }),
    provide(B53, { deps: { a: A53 }, build: ({ a }) => ({ b53: a }) }),
  ],
  exports: [B53],
})
class S54 {
  x
  constructor(x) {
    this.x = x
  }
  s54() {
    return 54
  }
}
const A54 = token('m54.a').of(),
  B54 = token('m54.b').of(),
  C54 = token('m54.c').of()
const M54 = defineModule({
  name: 'm54',
  imports: [M53],
  providers: [
    provide(C54, { build: () => 'c' }),
    provide(A54, { deps: { c: C54, up: B53 }, build: ({ c }) => new S54(c) }),
    provide(B54, { deps: { a: A54 }, build: ({ a }) => ({ b54: a }) }),
  ],
  exports: [B54],
})
class S55 {
  x
  constructor(x) {
    this.x = x
  }
  s55() {
    return 55
  }
}
const A55 = token('m55.a').of(),
  B55 = token('m55.b').of(),
  C55 = token('m55.c').of()
const M55 = defineModule({
  name: 'm55',
  imports: [M54],
  providers: [
    provide(C55, { build: () => 'c' }),
    provide(A55, { deps: { c: C55, up: B54 }, build: ({ c }) => new S55(c) }),
    provide(B55, { deps: { a: A55 }, build: ({ a }) => ({ b55: a }) }),
  ],
  exports: [B55],
})
class S56 {
  x
  constructor(x) {
    this.x = x
  }
  s56() {
    return 56
  }
}
const A56 = token('m56.a').of(),
  B56 = token('m56.b').of(),
  C56 = token('m56.c').of()
const M56 = defineModule({
  name: 'm56',
  imports: [M55],
  providers: [
    provide(C56, { build: () => 'c' }),
    provide(A56, { deps: { c: C56, up: B55 }, build: ({ c }) => new S56(c) }),
    provide(B56, { deps: { a: A56 }, build: ({ a }) => ({ b56: a }) }),
  ],
  exports: [B56],
})
class S57 {
  x
  constructor(x) {
    this.x = x
  }
  s57() {
    return 57
  }
}
const A57 = token('m57.a').of(),
  B57 = token('m57.b').of(),
  C57 = token('m57.c').of()
const M57 = defineModule({
  name: 'm57',
  imports: [M56],
  providers: [
    provide(C57, { build: () => 'c' }),
    provide(A57, { deps: { c: C57, up: B56 }, build: ({ c }) => new S57(c) }),
    provide(B57, { deps: { a: A57 }, build: ({ a }) => ({ b57: a }) }),
  ],
  exports: [B57],
})
class S58 {
  x
  constructor(x) {
    this.x = x
  }
  s58() {
    return 58
  }
}
const A58 = token('m58.a').of(),
  B58 = token('m58.b').of(),
  C58 = token('m58.c').of()
const M58 = defineModule({
  name: 'm58',
  imports: [M57],
  providers: [
    provide(C58, { build: () => 'c' }),
    provide(A58, { deps: { c: C58, up: B57 }, build: ({ c }) => new S58(c) }),
    provide(B58, { deps: { a: A58 }, build: ({ a }) => ({ b58: a }) }),
  ],
  exports: [B58],
})
class S59 {
  x
  constructor(x) {
    this.x = x
  }
  s59() {
    return 59
  }
}
const A59 = token('m59.a').of(),
  B59 = token('m59.b').of(),
  C59 = token('m59.c').of()
const M59 = defineModule({
  name: 'm59',
  imports: [M58],
  providers: [
    provide(C59, { build: () => 'c' }),
    provide(A59, { deps: { c: C59, up: B58 }, build: ({ c }) => new S59(c) }),
    provide(B59, { deps: { a: A59 }, build: ({ a }) => ({ b59: a }) }),
  ],
  exports: [B59],
})
class S60 {
  x
  constructor(x) {
    this.x = x
  }
  s60() {
    return 60
  }
}
const A60 = token('m60.a').of(),
  B60 = token('m60.b').of(),
  C60 = token('m60.c').of()
const M60 = defineModule({
  name: 'm60',
  imports: [M59],
  providers: [
    provide(C60, { build: () => 'c' }),
    provide(A60, { deps: { c: C60, up: B59 }, build: ({ c }) => new S60(c) }),
    provide(B60, { deps: { a: A60 }, build: ({ a }) => ({ b60: a }) }),
  ],
  exports: [B60],
})
class S61 {
  x
  constructor(x) {
    this.x = x
  }
  s61() {
    return 61
  }
}
const A61 = token('m61.a').of(),
  B61 = token('m61.b').of(),
  C61 = token('m61.c').of()
const M61 = defineModule({
  name: 'm61',
  imports: [M60],
  providers: [
    provide(C61, { build: () => 'c' }),
    provide(A61, { deps: { c: C61, up: B60 }, build: ({ c }) => new S61(c) }),
    provide(B61, { deps: { a: A61 }, build: ({ a }) => ({ b61: a }) }),
  ],
  exports: [B61],
})
class S62 {
  x
  constructor(x) {
    this.x = x
  }
  s62() {
    return 62
  }
}
const A62 = token('m62.a').of(),
  B62 = token('m62.b').of(),
  C62 = token('m62.c').of()
const M62 = defineModule({
  name: 'm62',
  imports: [M61],
  providers: [
    provide(C62, { build: () => 'c' }),
    provide(A62, { deps: { c: C62, up: B61 }, build: ({ c }) => new S62(c) }),
    provide(B62, { deps: { a: A62 }, build: ({ a }) => ({ b62: a }) }),
  ],
  exports: [B62],
})
class S63 {
  x
  constructor(x) {
    this.x = x
  }
  s63() {
    return 63
  }
}
const A63 = token('m63.a').of(),
  B63 = token('m63.b').of(),
  C63 = token('m63.c').of()
const M63 = defineModule({
  name: 'm63',
  imports: [M62],
  providers: [
    provide(C63, { build: () => 'c' }),
    provide(A63, { deps: { c: C63, up: B62 }, build: ({ c }) => new S63(c) }),
    provide(B63, { deps: { a: A63 }, build: ({ a }) => ({ b63: a }) }),
  ],
  exports: [B63],
})
class S64 {
  x
  constructor(x) {
    this.x = x
  }
  s64() {
    return 64
  }
}
const A64 = token('m64.a').of(),
  B64 = token('m64.b').of(),
  C64 = token('m64.c').of()
const M64 = defineModule({
  name: 'm64',
  imports: [M63],
  providers: [
    provide(C64, { build: () => 'c' }),
    provide(A64, { deps: { c: C64, up: B63 }, build: ({ c }) => new S64(c) }),
    provide(B64, { deps: { a: A64 }, build: ({ a }) => ({ b64: a }) }),
  ],
  exports: [B64],
})
class S65 {
  x
  constructor(x) {
    this.x = x
  }
  s65() {
    return 65
  }
}
const A65 = token('m65.a').of(),
  B65 = token('m65.b').of(),
  C65 = token('m65.c').of()
const M65 = defineModule({
  name: 'm65',
  imports: [M64],
  providers: [
    provide(C65, { build: () => 'c' }),
    provide(A65, { deps: { c: C65, up: B64 }, build: ({ c }) => new S65(c) }),
    provide(B65, { deps: { a: A65 }, build: ({ a }) => ({ b65: a }) }),
  ],
  exports: [B65],
})
class S66 {
  x
  constructor(x) {
    this.x = x
  }
  s66() {
    return 66
  }
}
const A66 = token('m66.a').of(),
  B66 = token('m66.b').of(),
  C66 = token('m66.c').of()
const M66 = defineModule({
  name: 'm66',
  imports: [M65],
  providers: [
    provide(C66, { build: () => 'c' }),
    provide(A66, { deps: { c: C66, up: B65 }, build: ({ c }) => new S66(c) }),
    provide(B66, { deps: { a: A66 }, build: ({ a }) => ({ b66: a }) }),
  ],
  exports: [B66],
})
class S67 {
  x
  constructor(x) {
    this.x = x
  }
  s67() {
    return 67
  }
}
const A67 = token('m67.a').of(),
  B67 = token('m67.b').of(),
  C67 = token('m67.c').of()
const M67 = defineModule({
  name: 'm67',
  imports: [M66],
  providers: [
    provide(C67, { build: () => 'c' }),
    provide(A67, { deps: { c: C67, up: B66 }, build: ({ c }) => new S67(c) }),
    provide(B67, { deps: { a: A67 }, build: ({ a }) => ({ b67: a }) }),
  ],
  exports: [B67],
})
class S68 {
  x
  constructor(x) {
    this.x = x
  }
  s68() {
    return 68
  }
}
const A68 = token('m68.a').of(),
  B68 = token('m68.b').of(),
  C68 = token('m68.c').of()
const M68 = defineModule({
  name: 'm68',
  imports: [M67],
  providers: [
    provide(C68, { build: () => 'c' }),
    provide(A68, { deps: { c: C68, up: B67 }, build: ({ c }) => new S68(c) }),
    provide(B68, { deps: { a: A68 }, build: ({ a }) => ({ b68: a }) }),
  ],
  exports: [B68],
})
class S69 {
  x
  constructor(x) {
    this.x = x
  }
  s69() {
    return 69
  }
}
const A69 = token('m69.a').of(),
  B69 = token('m69.b').of(),
  C69 = token('m69.c').of()
const M69 = defineModule({
  name: 'm69',
  imports: [M68],
  providers: [
    provide(C69, { build: () => 'c' }),
    provide(A69, { deps: { c: C69, up: B68 }, build: ({ c }) => new S69(c) }),
    provide(B69, { deps: { a: A69 }, build: ({ a }) => ({ b69: a }) }),
  ],
  exports: [B69],
})
class S70 {
  x
  constructor(x) {
    this.x = x
  }
  s70() {
    return 70
  }
}
const A70 = token('m70.a').of(),
  B70 = token('m70.b').of(),
  C70 = token('m70.c').of()
const M70 = defineModule({
  name: 'm70',
  imports: [M69],
  providers: [
    provide(C70, { build: () => 'c' }),
    provide(A70, { deps: { c: C70, up: B69 }, build: ({ c }) => new S70(c) }),
    provide(B70, { deps: { a: A70 }, build: ({ a }) => ({ b70: a }) }),
  ],
  exports: [B70],
})
class S71 {
  x
  constructor(x) {
    this.x = x
  }
  s71() {
    return 71
  }
}
const A71 = token('m71.a').of(),
  B71 = token('m71.b').of(),
  C71 = token('m71.c').of()
const M71 = defineModule({
  name: 'm71',
  imports: [M70],
  providers: [
    provide(C71, { build: () => 'c' }),
    provide(A71, { deps: { c: C71, up: B70 }, build: ({ c }) => new S71(c) }),
    provide(B71, { deps: { a: A71 }, build: ({ a }) => ({ b71: a }) }),
  ],
  exports: [B71],
})
class S72 {
  x
  constructor(x) {
    this.x = x
  }
  s72() {
    return 72
  }
}
const A72 = token('m72.a').of(),
  B72 = token('m72.b').of(),
  C72 = token('m72.c').of()
const M72 = defineModule({
  name: 'm72',
  imports: [M71],
  providers: [
    provide(C72, { build: () => 'c' }),
    provide(A72, { deps: { c: C72, up: B71 }, build: ({ c }) => new S72(c) }),
    provide(B72, { deps: { a: A72 }, build: ({ a }) => ({ b72: a }) }),
  ],
  exports: [B72],
})
class S73 {
  x
  constructor(x) {
    this.x = x
  }
  s73() {
    return 73
  }
}
const A73 = token('m73.a').of(),
  B73 = token('m73.b').of(),
  C73 = token('m73.c').of()
const M73 = defineModule({
  name: 'm73',
  imports: [M72],
  providers: [
    provide(C73, { build: () => 'c' }),
    provide(A73, { deps: { c: C73, up: B72 }, build: ({ c }) => new S73(c) }),
    provide(B73, { deps: { a: A73 }, build: ({ a }) => ({ b73: a }) }),
  ],
  exports: [B73],
})
class S74 {
  x
  constructor(x) {
    this.x = x
  }
  s74() {
    return 74
  }
}
const A74 = token('m74.a').of(),
  B74 = token('m74.b').of(),
  C74 = token('m74.c').of()
const M74 = defineModule({
  name: 'm74',
  imports: [M73],
  providers: [
    provide(C74, { build: () => 'c' }),
    provide(A74, { deps: { c: C74, up: B73 }, build: ({ c }) => new S74(c) }),
    provide(B74, { deps: { a: A74 }, build: ({ a }) => ({ b74: a }) }),
  ],
  exports: [B74],
})
class S75 {
  x
  constructor(x) {
    this.x = x
  }
  s75() {
    return 75
  }
}
const A75 = token('m75.a').of(),
  B75 = token('m75.b').of(),
  C75 = token('m75.c').of()
const M75 = defineModule({
  name: 'm75',
  imports: [M74],
  providers: [
    provide(C75, { build: () => 'c' }),
    provide(A75, { deps: { c: C75, up: B74 }, build: ({ c }) => new S75(c) }),
    provide(B75, { deps: { a: A75 }, build: ({ a }) => ({ b75: a }) }),
  ],
  exports: [B75],
})
class S76 {
  x
  constructor(x) {
    this.x = x
  }
  s76() {
    return 76
  }
}
const A76 = token('m76.a').of(),
  B76 = token('m76.b').of(),
  C76 = token('m76.c').of()
const M76 = defineModule({
  name: 'm76',
  imports: [M75],
  providers: [
    provide(C76, { build: () => 'c' }),
    provide(A76, { deps: { c: C76, up: B75 }, build: ({ c }) => new S76(c) }),
    provide(B76, { deps: { a: A76 }, build: ({ a }) => ({ b76: a }) }),
  ],
  exports: [B76],
})
class S77 {
  x
  constructor(x) {
    this.x = x
  }
  s77() {
    return 77
  }
}
const A77 = token('m77.a').of(),
  B77 = token('m77.b').of(),
  C77 = token('m77.c').of()
const M77 = defineModule({
  name: 'm77',
  imports: [M76],
  providers: [
    provide(C77, { build: () => 'c' }),
    provide(A77, { deps: { c: C77, up: B76 }, build: ({ c }) => new S77(c) }),
    provide(B77, { deps: { a: A77 }, build: ({ a }) => ({ b77: a }) }),
  ],
  exports: [B77],
})
class S78 {
  x
  constructor(x) {
    this.x = x
  }
  s78() {
    return 78
  }
}
const A78 = token('m78.a').of(),
  B78 = token('m78.b').of(),
  C78 = token('m78.c').of()
const M78 = defineModule({
  name: 'm78',
  imports: [M77],
  providers: [
    provide(C78, { build: () => 'c' }),
    provide(A78, { deps: { c: C78, up: B77 }, build: ({ c }) => new S78(c) }),
    provide(B78, { deps: { a: A78 }, build: ({ a }) => ({ b78: a }) }),
  ],
  exports: [B78],
})
class S79 {
  x
  constructor(x) {
    this.x = x
  }
  s79() {
    return 79
  }
}
const A79 = token('m79.a').of(),
  B79 = token('m79.b').of(),
  C79 = token('m79.c').of()
const M79 = defineModule({
  name: 'm79',
  imports: [M78],
  providers: [
    provide(C79, { build: () => 'c' }),
    provide(A79, { deps: { c: C79, up: B78 }, build: ({ c }) => new S79(c) }),
    provide(B79, { deps: { a: A79 }, build: ({ a }) => ({ b79: a }) }),
  ],
  exports: [B79],
})
class S80 {
  x
  constructor(x) {
    this.x = x
  }
  s80() {
    return 80
  }
}
const A80 = token('m80.a').of(),
  B80 = token('m80.b').of(),
  C80 = token('m80.c').of()
const M80 = defineModule({
  name: 'm80',
  imports: [M79],
  providers: [
    provide(C80, { build: () => 'c' }),
    provide(A80, { deps: { c: C80, up: B79 }, build: ({ c }) => new S80(c) }),
    provide(B80, { deps: { a: A80 }, build: ({ a }) => ({ b80: a }) }),
  ],
  exports: [B80],
})
class S81 {
  x
  constructor(x) {
    this.x = x
  }
  s81() {
    return 81
  }
}
const A81 = token('m81.a').of(),
  B81 = token('m81.b').of(),
  C81 = token('m81.c').of()
const M81 = defineModule({
  name: 'm81',
  imports: [M80],
  providers: [
    provide(C81, { build: () => 'c' }),
    provide(A81, { deps: { c: C81, up: B80 }, build: ({ c }) => new S81(c) }),
    provide(B81, { deps: { a: A81 }, build: ({ a }) => ({ b81: a }) }),
  ],
  exports: [B81],
})
class S82 {
  x
  constructor(x) {
    this.x = x
  }
  s82() {
    return 82
  }
}
const A82 = token('m82.a').of(),
  B82 = token('m82.b').of(),
  C82 = token('m82.c').of()
const M82 = defineModule({
  name: 'm82',
  imports: [M81],
  providers: [
    provide(C82, { build: () => 'c' }),
    provide(A82, { deps: { c: C82, up: B81 }, build: ({ c }) => new S82(c) }),
    provide(B82, { deps: { a: A82 }, build: ({ a }) => ({ b82: a }) }),
  ],
  exports: [B82],
})
class S83 {
  x
  constructor(x) {
    this.x = x
  }
  s83() {
    return 83
  }
}
const A83 = token('m83.a').of(),
  B83 = token('m83.b').of(),
  C83 = token('m83.c').of()
const M83 = defineModule({
  name: 'm83',
  imports: [M82],
  providers: [
    provide(C83, { build: () => 'c' }),
    provide(A83, { deps: { c: C83, up: B82 }, build: ({ c }) => new S83(c) }),
    provide(B83, { deps: { a: A83 }, build: ({ a }) => ({ b83: a }) }),
  ],
  exports: [B83],
})
class S84 {
  x
  constructor(x) {
    this.x = x
  }
  s84() {
    return 84
  }
}
const A84 = token('m84.a').of(),
  B84 = token('m84.b').of(),
  C84 = token('m84.c').of()
const M84 = defineModule({
  name: 'm84',
  imports: [M83],
  providers: [
    provide(C84, { build: () => 'c' }),
    provide(A84, { deps: { c: C84, up: B83 }, build: ({ c }) => new S84(c) }),
    provide(B84, { deps: { a: A84 }, build: ({ a }) => ({ b84: a }) }),
  ],
  exports: [B84],
})
class S85 {
  x
  constructor(x) {
    this.x = x
  }
  s85() {
    return 85
  }
}
const A85 = token('m85.a').of(),
  B85 = token('m85.b').of(),
  C85 = token('m85.c').of()
const M85 = defineModule({
  name: 'm85',
  imports: [M84],
  providers: [
    provide(C85, { build: () => 'c' }),
    provide(A85, { deps: { c: C85, up: B84 }, build: ({ c }) => new S85(c) }),
    provide(B85, { deps: { a: A85 }, build: ({ a }) => ({ b85: a }) }),
  ],
  exports: [B85],
})
class S86 {
  x
  constructor(x) {
    this.x = x
  }
  s86() {
    return 86
  }
}
const A86 = token('m86.a').of(),
  B86 = token('m86.b').of(),
  C86 = token('m86.c').of()
const M86 = defineModule({
  name: 'm86',
  imports: [M85],
  providers: [
    provide(C86, { build: () => 'c' }),
    provide(A86, { deps: { c: C86, up: B85 }, build: ({ c }) => new S86(c) }),
    provide(B86, { deps: { a: A86 }, build: ({ a }) => ({ b86: a }) }),
  ],
  exports: [B86],
})
class S87 {
  x
  constructor(x) {
    this.x = x
  }
  s87() {
    return 87
  }
}
const A87 = token('m87.a').of(),
  B87 = token('m87.b').of(),
  C87 = token('m87.c').of()
const M87 = defineModule({
  name: 'm87',
  imports: [M86],
  providers: [
    provide(C87, { build: () => 'c' }),
    provide(A87, { deps: { c: C87, up: B86 }, build: ({ c }) => new S87(c) }),
    provide(B87, { deps: { a: A87 }, build: ({ a }) => ({ b87: a }) }),
  ],
  exports: [B87],
})
class S88 {
  x
  constructor(x) {
    this.x = x
  }
  s88() {
    return 88
  }
}
const A88 = token('m88.a').of(),
  B88 = token('m88.b').of(),
  C88 = token('m88.c').of()
const M88 = defineModule({
  name: 'm88',
  imports: [M87],
  providers: [
    provide(C88, { build: () => 'c' }),
    provide(A88, { deps: { c: C88, up: B87 }, build: ({ c }) => new S88(c) }),
    provide(B88, { deps: { a: A88 }, build: ({ a }) => ({ b88: a }) }),
  ],
  exports: [B88],
})
class S89 {
  x
  constructor(x) {
    this.x = x
  }
  s89() {
    return 89
  }
}
const A89 = token('m89.a').of(),
  B89 = token('m89.b').of(),
  C89 = token('m89.c').of()
const M89 = defineModule({
  name: 'm89',
  imports: [M88],
  providers: [
    provide(C89, { build: () => 'c' }),
    provide(A89, { deps: { c: C89, up: B88 }, build: ({ c }) => new S89(c) }),
    provide(B89, { deps: { a: A89 }, build: ({ a }) => ({ b89: a }) }),
  ],
  exports: [B89],
})
class S90 {
  x
  constructor(x) {
    this.x = x
  }
  s90() {
    return 90
  }
}
const A90 = token('m90.a').of(),
  B90 = token('m90.b').of(),
  C90 = token('m90.c').of()
const M90 = defineModule({
  name: 'm90',
  imports: [M89],
  providers: [
    provide(C90, { build: () => 'c' }),
    provide(A90, { deps: { c: C90, up: B89 }, build: ({ c }) => new S90(c) }),
    provide(B90, { deps: { a: A90 }, build: ({ a }) => ({ b90: a }) }),
  ],
  exports: [B90],
})
class S91 {
  x
  constructor(x) {
    this.x = x
  }
  s91() {
    return 91
  }
}
const A91 = token('m91.a').of(),
  B91 = token('m91.b').of(),
  C91 = token('m91.c').of()
const M91 = defineModule({
  name: 'm91',
  imports: [M90],
  providers: [
    provide(C91, { build: () => 'c' }),
    provide(A91, { deps: { c: C91, up: B90 }, build: ({ c }) => new S91(c) }),
    provide(B91, { deps: { a: A91 }, build: ({ a }) => ({ b91: a }) }),
  ],
  exports: [B91],
})
class S92 {
  x
  constructor(x) {
    this.x = x
  }
  s92() {
    return 92
  }
}
const A92 = token('m92.a').of(),
  B92 = token('m92.b').of(),
  C92 = token('m92.c').of()
const M92 = defineModule({
  name: 'm92',
  imports: [M91],
  providers: [
    provide(C92, { build: () => 'c' }),
    provide(A92, { deps: { c: C92, up: B91 }, build: ({ c }) => new S92(c) }),
    provide(B92, { deps: { a: A92 }, build: ({ a }) => ({ b92: a }) }),
  ],
  exports: [B92],
})
class S93 {
  x
  constructor(x) {
    this.x = x
  }
  s93() {
    return 93
  }
}
const A93 = token('m93.a').of(),
  B93 = token('m93.b').of(),
  C93 = token('m93.c').of()
const M93 = defineModule({
  name: 'm93',
  imports: [M92],
  providers: [
    provide(C93, { build: () => 'c' }),
    provide(A93, { deps: { c: C93, up: B92 }, build: ({ c }) => new S93(c) }),
    provide(B93, { deps: { a: A93 }, build: ({ a }) => ({ b93: a }) }),
  ],
  exports: [B93],
})
class S94 {
  x
  constructor(x) {
    this.x = x
  }
  s94() {
    return 94
  }
}
const A94 = token('m94.a').of(),
  B94 = token('m94.b').of(),
  C94 = token('m94.c').of()
const M94 = defineModule({
  name: 'm94',
  imports: [M93],
  providers: [
    provide(C94, { build: () => 'c' }),
    provide(A94, { deps: { c: C94, up: B93 }, build: ({ c }) => new S94(c) }),
    provide(B94, { deps: { a: A94 }, build: ({ a }) => ({ b94: a }) }),
  ],
  exports: [B94],
})
class S95 {
  x
  constructor(x) {
    this.x = x
  }
  s95() {
    return 95
  }
}
const A95 = token('m95.a').of(),
  B95 = token('m95.b').of(),
  C95 = token('m95.c').of()
const M95 = defineModule({
  name: 'm95',
  imports: [M94],
  providers: [
    provide(C95, { build: () => 'c' }),
    provide(A95, { deps: { c: C95, up: B94 }, build: ({ c }) => new S95(c) }),
    provide(B95, { deps: { a: A95 }, build: ({ a }) => ({ b95: a }) }),
  ],
  exports: [B95],
})
class S96 {
  x
  constructor(x) {
    this.x = x
  }
  s96() {
    return 96
  }
}
const A96 = token('m96.a').of(),
  B96 = token('m96.b').of(),
  C96 = token('m96.c').of()
const M96 = defineModule({
  name: 'm96',
  imports: [M95],
  providers: [
    provide(C96, { build: () => 'c' }),
    provide(A96, { deps: { c: C96, up: B95 }, build: ({ c }) => new S96(c) }),
    provide(B96, { deps: { a: A96 }, build: ({ a }) => ({ b96: a }) }),
  ],
  exports: [B96],
})
class S97 {
  x
  constructor(x) {
    this.x = x
  }
  s97() {
    return 97
  }
}
const A97 = token('m97.a').of(),
  B97 = token('m97.b').of(),
  C97 = token('m97.c').of()
const M97 = defineModule({
  name: 'm97',
  imports: [M96],
  providers: [
    provide(C97, { build: () => 'c' }),
    provide(A97, { deps: { c: C97, up: B96 }, build: ({ c }) => new S97(c) }),
    provide(B97, { deps: { a: A97 }, build: ({ a }) => ({ b97: a }) }),
  ],
  exports: [B97],
})
class S98 {
  x
  constructor(x) {
    this.x = x
  }
  s98() {
    return 98
  }
}
const A98 = token('m98.a').of(),
  B98 = token('m98.b').of(),
  C98 = token('m98.c').of()
const M98 = defineModule({
  name: 'm98',
  imports: [M97],
  providers: [
    provide(C98, { build: () => 'c' }),
    provide(A98, { deps: { c: C98, up: B97 }, build: ({ c }) => new S98(c) }),
    provide(B98, { deps: { a: A98 }, build: ({ a }) => ({ b98: a }) }),
  ],
  exports: [B98],
})
class S99 {
  x
  constructor(x) {
    this.x = x
  }
  s99() {
    return 99
  }
}
const A99 = token('m99.a').of(),
  B99 = token('m99.b').of(),
  C99 = token('m99.c').of()
const M99 = defineModule({
  name: 'm99',
  imports: [M98],
  providers: [
    provide(C99, { build: () => 'c' }),
    provide(A99, { deps: { c: C99, up: B98 }, build: ({ c }) => new S99(c) }),
    provide(B99, { deps: { a: A99 }, build: ({ a }) => ({ b99: a }) }),
  ],
  exports: [B99],
})
class S100 {
  x
  constructor(x) {
    this.x = x
  }
  s100() {
    return 100
  }
}
const A100 = token('m100.a').of(),
  B100 = token('m100.b').of(),
  C100 = token('m100.c').of()
const M100 = defineModule({
  name: 'm100',
  imports: [M99],
  providers: [
    provide(C100, { build: () => 'c' }),
    provide(A100, { deps: { c: C100, up: B99 }, build: ({ c }) => new S100(c) }),
    provide(B100, { deps: { a: A100 }, build: ({ a }) => ({ b100: a }) }),
  ],
  exports: [B100],
})
class S101 {
  x
  constructor(x) {
    this.x = x
  }
  s101() {
    return 101
  }
}
const A101 = token('m101.a').of(),
  B101 = token('m101.b').of(),
  C101 = token('m101.c').of()
const M101 = defineModule({
  name: 'm101',
  imports: [M100],
  providers: [
    provide(C101, { build: () => 'c' }),
    provide(A101, { deps: { c: C101, up: B100 }, build: ({ c }) => new S101(c) }),
    provide(B101, { deps: { a: A101 }, build: ({ a }) => ({ b101: a }) }),
  ],
  exports: [B101],
})
class S102 {
  x
  constructor(x) {
    this.x = x
  }
  s102() {
    return 102
  }
}
const A102 = token('m102.a').of(),
  B102 = token('m102.b').of(),
  C102 = token('m102.c').of()
const M102 = defineModule({
  name: 'm102',
  imports: [M101],
  providers: [
    provide(C102, { build: () => 'c' }),
    provide(A102, { deps: { c: C102, up: B101 }, build: ({ c }) => new S102(c) }),
    provide(B102, { deps: { a: A102 }, build: ({ a }) => ({ b102: a }) }),
  ],
  exports: [B102],
})
class S103 {
  x
  constructor(x) {
    this.x = x
  }
  s103() {
    return 103
  }
}
const A103 = token('m103.a').of(),
  B103 = token('m103.b').of(),
  C103 = token('m103.c').of()
const M103 = defineModule({
  name: 'm103',
  imports: [M102],
  providers: [
    provide(C103, { build: () => 'c' }),
    provide(A103, { deps: { c: C103, up: B102 }, build: ({ c }) => new S103(c) }),
    provide(B103, { deps: { a: A103 }, build: ({ a }) => ({ b103: a }) }),
  ],
  exports: [B103],
})
class S104 {
  x
  constructor(x) {
    this.x = x
  }
  s104() {
    return 104
  }
}
const A104 = token('m104.a').of(),
  B104 = token('m104.b').of(),
  C104 = token('m104.c').of()
const M104 = defineModule({
  name: 'm104',
  imports: [M103],
  providers: [
    provide(C104, { build: () => 'c' }),
    provide(A104, { deps: { c: C104, up: B103 }, build: ({ c }) => new S104(c) }),
    provide(B104, { deps: { a: A104 }, build: ({ a }) => ({ b104: a }) }),
  ],
  exports: [B104],
})
class S105 {
  x
  constructor(x) {
    this.x = x
  }
  s105() {
    return 105
  }
}
const A105 = token('m105.a').of(),
  B105 = token('m105.b').of(),
  C105 = token('m105.c').of()
const M105 = defineModule({
  name: 'm105',
  imports: [M104],
  providers: [
    provide(C105, { build: () => 'c' }),
    provide(A105, { deps: { c: C105, up: B104 }, build: ({ c }) => new S105(c) }),
    provide(B105, { deps: { a: A105 }, build: ({ a }) => ({ b105: a }) }),
  ],
  exports: [B105],
})
class S106 {
  x
  constructor(x) {
    this.x = x
  }
  s106() {
    return 106
  }
}
const A106 = token('m106.a').of(),
  B106 = token('m106.b').of(),
  C106 = token('m106.c').of()
const M106 = defineModule({
  name: 'm106',
  imports: [M105],
  providers: [
    provide(C106, { build: () => 'c' }),
    provide(A106, { deps: { c: C106, up: B105 }, build: ({ c }) => new S106(c) }),
    provide(B106, { deps: { a: A106 }, build: ({ a }) => ({ b106: a }) }),
  ],
  exports: [B106],
})
class S107 {
  x
  constructor(x) {
    this.x = x
  }
  s107() {
    return 107
  }
}
const A107 = token('m107.a').of(),
  B107 = token('m107.b').of(),
  C107 = token('m107.c').of()
const M107 = defineModule({
  name: 'm107',
  imports: [M106],
  providers: [
    provide(C107, { build: () => 'c' }),
    provide(A107, { deps: { c: C107, up: B106 }, build: ({ c }) => new S107(c) }),
    provide(B107, { deps: { a: A107 }, build: ({ a }) => ({ b107: a }) }),
  ],
  exports: [B107],
})
class S108 {
  x
  constructor(x) {
    this.x = x
  }
  s108() {
    return 108
  }
}
const A108 = token('m108.a').of(),
  B108 = token('m108.b').of(),
  C108 = token('m108.c').of()
const M108 = defineModule({
  name: 'm108',
  imports: [M107],
  providers: [
    provide(C108, { build: () => 'c' }),
    provide(A108, { deps: { c: C108, up: B107 }, build: ({ c }) => new S108(c) }),
    provide(B108, { deps: { a: A108 }, build: ({ a }) => ({ b108: a }) }),
  ],
  exports: [B108],
})
class S109 {
  x
  constructor(x) {
    this.x = x
  }
  s109() {
    return 109
  }
}
const A109 = token('m109.a').of(),
  B109 = token('m109.b').of(),
  C109 = token('m109.c').of()
const M109 = defineModule({
  name: 'm109',
  imports: [M108],
  providers: [
    provide(C109, { build: () => 'c' }),
    provide(A109, { deps: { c: C109, up: B108 }, build: ({ c }) => new S109(c) }),
    provide(B109, { deps: { a: A109 }, build: ({ a }) => ({ b109: a }) }),
  ],
  exports: [B109],
})
class S110 {
  x
  constructor(x) {
    this.x = x
  }
  s110() {
    return 110
  }
}
const A110 = token('m110.a').of(),
  B110 = token('m110.b').of(),
  C110 = token('m110.c').of()
const M110 = defineModule({
  name: 'm110',
  imports: [M109],
  providers: [
    provide(C110, { build: () => 'c' }),
    provide(A110, { deps: { c: C110, up: B109 }, build: ({ c }) => new S110(c) }),
    provide(B110, { deps: { a: A110 }, build: ({ a }) => ({ b110: a }) }),
  ],
  exports: [B110],
})
class S111 {
  x
  constructor(x) {
    this.x = x
  }
  s111() {
    return 111
  }
}
const A111 = token('m111.a').of(),
  B111 = token('m111.b').of(),
  C111 = token('m111.c').of()
const M111 = defineModule({
  name: 'm111',
  imports: [M110],
  providers: [
    provide(C111, { build: () => 'c' }),
    provide(A111, { deps: { c: C111, up: B110 }, build: ({ c }) => new S111(c) }),
    provide(B111, { deps: { a: A111 }, build: ({ a }) => ({ b111: a }) }),
  ],
  exports: [B111],
})
class S112 {
  x
  constructor(x) {
    this.x = x
  }
  s112() {
    return 112
  }
}
const A112 = token('m112.a').of(),
  B112 = token('m112.b').of(),
  C112 = token('m112.c').of()
const M112 = defineModule({
  name: 'm112',
  imports: [M111],
  providers: [
    provide(C112, { build: () => 'c' }),
    provide(A112, { deps: { c: C112, up: B111 }, build: ({ c }) => new S112(c) }),
    provide(B112, { deps: { a: A112 }, build: ({ a }) => ({ b112: a }) }),
  ],
  exports: [B112],
})
class S113 {
  x
  constructor(x) {
    this.x = x
  }
  s113() {
    return 113
  }
}
const A113 = token('m113.a').of(),
  B113 = token('m113.b').of(),
  C113 = token('m113.c').of()
const M113 = defineModule({
  name: 'm113',
  imports: [M112],
  providers: [
    provide(C113, { build: () => 'c' }),
    provide(A113, { deps: { c: C113, up: B112 }, build: ({ c }) => new S113(c) }),
    provide(B113, { deps: { a: A113 }, build: ({ a }) => ({ b113: a }) }),
  ],
  exports: [B113],
})
class S114 {
  x
  constructor(x) {
    this.x = x
  }
  s114() {
    return 114
  }
}
const A114 = token('m114.a').of(),
  B114 = token('m114.b').of(),
  C114 = token('m114.c').of()
const M114 = defineModule({
  name: 'm114',
  imports: [M113],
  providers: [
    provide(C114, { build: () => 'c' }),
    provide(A114, { deps: { c: C114, up: B113 }, build: ({ c }) => new S114(c) }),
    provide(B114, { deps: { a: A114 }, build: ({ a }) => ({ b114: a }) }),
  ],
  exports: [B114],
})
class S115 {
  x
  constructor(x) {
    this.x = x
  }
  s115() {
    return 115
  }
}
const A115 = token('m115.a').of(),
  B115 = token('m115.b').of(),
  C115 = token('m115.c').of()
const M115 = defineModule({
  name: 'm115',
  imports: [M114],
  providers: [
    provide(C115, { build: () => 'c' }),
    provide(A115, { deps: { c: C115, up: B114 }, build: ({ c }) => new S115(c) }),
    provide(B115, { deps: { a: A115 }, build: ({ a }) => ({ b115: a }) }),
  ],
  exports: [B115],
})
class S116 {
  x
  constructor(x) {
    this.x = x
  }
  s116() {
    return 116
  }
}
const A116 = token('m116.a').of(),
  B116 = token('m116.b').of(),
  C116 = token('m116.c').of()
const M116 = defineModule({
  name: 'm116',
  imports: [M115],
  providers: [
    provide(C116, { build: () => 'c' }),
    provide(A116, { deps: { c: C116, up: B115 }, build: ({ c }) => new S116(c) }),
    provide(B116, { deps: { a: A116 }, build: ({ a }) => ({ b116: a }) }),
  ],
  exports: [B116],
})
class S117 {
  x
  constructor(x) {
    this.x = x
  }
  s117() {
    return 117
  }
}
const A117 = token('m117.a').of(),
  B117 = token('m117.b').of(),
  C117 = token('m117.c').of()
const M117 = defineModule({
  name: 'm117',
  imports: [M116],
  providers: [
    provide(C117, { build: () => 'c' }),
    provide(A117, { deps: { c: C117, up: B116 }, build: ({ c }) => new S117(c) }),
    provide(B117, { deps: { a: A117 }, build: ({ a }) => ({ b117: a }) }),
  ],
  exports: [B117],
})
class S118 {
  x
  constructor(x) {
    this.x = x
  }
  s118() {
    return 118
  }
}
const A118 = token('m118.a').of(),
  B118 = token('m118.b').of(),
  C118 = token('m118.c').of()
const M118 = defineModule({
  name: 'm118',
  imports: [M117],
  providers: [
    provide(C118, { build: () => 'c' }),
    provide(A118, { deps: { c: C118, up: B117 }, build: ({ c }) => new S118(c) }),
    provide(B118, { deps: { a: A118 }, build: ({ a }) => ({ b118: a }) }),
  ],
  exports: [B118],
})
class S119 {
  x
  constructor(x) {
    this.x = x
  }
  s119() {
    return 119
  }
}
const A119 = token('m119.a').of(),
  B119 = token('m119.b').of(),
  C119 = token('m119.c').of()
const M119 = defineModule({
  name: 'm119',
  imports: [M118],
  providers: [
    provide(C119, { build: () => 'c' }),
    provide(A119, { deps: { c: C119, up: B118 }, build: ({ c }) => new S119(c) }),
    provide(B119, { deps: { a: A119 }, build: ({ a }) => ({ b119: a }) }),
  ],
  exports: [B119],
})
class S120 {
  x
  constructor(x) {
    this.x = x
  }
  s120() {
    return 120
  }
}
const A120 = token('m120.a').of(),
  B120 = token('m120.b').of(),
  C120 = token('m120.c').of()
const M120 = defineModule({
  name: 'm120',
  imports: [M119],
  providers: [
    provide(C120, { build: () => 'c' }),
    provide(A120, { deps: { c: C120, up: B119 }, build: ({ c }) => new S120(c) }),
    provide(B120, { deps: { a: A120 }, build: ({ a }) => ({ b120: a }) }),
  ],
  exports: [B120],
})
class S121 {
  x
  constructor(x) {
    this.x = x
  }
  s121() {
    return 121
  }
}
const A121 = token('m121.a').of(),
  B121 = token('m121.b').of(),
  C121 = token('m121.c').of()
const M121 = defineModule({
  name: 'm121',
  imports: [M120],
  providers: [
    provide(C121, { build: () => 'c' }),
    provide(A121, { deps: { c: C121, up: B120 }, build: ({ c }) => new S121(c) }),
    provide(B121, { deps: { a: A121 }, build: ({ a }) => ({ b121: a }) }),
  ],
  exports: [B121],
})
class S122 {
  x
  constructor(x) {
    this.x = x
  }
  s122() {
    return 122
  }
}
const A122 = token('m122.a').of(),
  B122 = token('m122.b').of(),
  C122 = token('m122.c').of()
const M122 = defineModule({
  name: 'm122',
  imports: [M121],
  providers: [
    provide(C122, { build: () => 'c' }),
    provide(A122, { deps: { c: C122, up: B121 }, build: ({ c }) => new S122(c) }),
    provide(B122, { deps: { a: A122 }, build: ({ a }) => ({ b122: a }) }),
  ],
  exports: [B122],
})
class S123 {
  x
  constructor(x) {
    this.x = x
  }
  s123() {
    return 123
  }
}
const A123 = token('m123.a').of(),
  B123 = token('m123.b').of(),
  C123 = token('m123.c').of()
const M123 = defineModule({
  name: 'm123',
  imports: [M122],
  providers: [
    provide(C123, { build: () => 'c' }),
    provide(A123, { deps: { c: C123, up: B122 }, build: ({ c }) => new S123(c) }),
    provide(B123, { deps: { a: A123 }, build: ({ a }) => ({ b123: a }) }),
  ],
  exports: [B123],
})
class S124 {
  x
  constructor(x) {
    this.x = x
  }
  s124() {
    return 124
  }
}
const A124 = token('m124.a').of(),
  B124 = token('m124.b').of(),
  C124 = token('m124.c').of()
const M124 = defineModule({
  name: 'm124',
  imports: [M123],
  providers: [
    provide(C124, { build: () => 'c' }),
    provide(A124, { deps: { c: C124, up: B123 }, build: ({ c }) => new S124(c) }),
    provide(B124, { deps: { a: A124 }, build: ({ a }) => ({ b124: a }) }),
  ],
  exports: [B124],
})
class S125 {
  x
  constructor(x) {
    this.x = x
  }
  s125() {
    return 125
  }
}
const A125 = token('m125.a').of(),
  B125 = token('m125.b').of(),
  C125 = token('m125.c').of()
const M125 = defineModule({
  name: 'm125',
  imports: [M124],
  providers: [
    provide(C125, { build: () => 'c' }),
    provide(A125, { deps: { c: C125, up: B124 }, build: ({ c }) => new S125(c) }),
    provide(B125, { deps: { a: A125 }, build: ({ a }) => ({ b125: a }) }),
  ],
  exports: [B125],
})
class S126 {
  x
  constructor(x) {
    this.x = x
  }
  s126() {
    return 126
  }
}
const A126 = token('m126.a').of(),
  B126 = token('m126.b').of(),
  C126 = token('m126.c').of()
const M126 = defineModule({
  name: 'm126',
  imports: [M125],
  providers: [
    provide(C126, { build: () => 'c' }),
    provide(A126, { deps: { c: C126, up: B125 }, build: ({ c }) => new S126(c) }),
    provide(B126, { deps: { a: A126 }, build: ({ a }) => ({ b126: a }) }),
  ],
  exports: [B126],
})
class S127 {
  x
  constructor(x) {
    this.x = x
  }
  s127() {
    return 127
  }
}
const A127 = token('m127.a').of(),
  B127 = token('m127.b').of(),
  C127 = token('m127.c').of()
const M127 = defineModule({
  name: 'm127',
  imports: [M126],
  providers: [
    provide(C127, { build: () => 'c' }),
    provide(A127, { deps: { c: C127, up: B126 }, build: ({ c }) => new S127(c) }),
    provide(B127, { deps: { a: A127 }, build: ({ a }) => ({ b127: a }) }),
  ],
  exports: [B127],
})
class S128 {
  x
  constructor(x) {
    this.x = x
  }
  s128() {
    return 128
  }
}
const A128 = token('m128.a').of(),
  B128 = token('m128.b').of(),
  C128 = token('m128.c').of()
const M128 = defineModule({
  name: 'm128',
  imports: [M127],
  providers: [
    provide(C128, { build: () => 'c' }),
    provide(A128, { deps: { c: C128, up: B127 }, build: ({ c }) => new S128(c) }),
    provide(B128, { deps: { a: A128 }, build: ({ a }) => ({ b128: a }) }),
  ],
  exports: [B128],
})
class S129 {
  x
  constructor(x) {
    this.x = x
  }
  s129() {
    return 129
  }
}
const A129 = token('m129.a').of(),
  B129 = token('m129.b').of(),
  C129 = token('m129.c').of()
const M129 = defineModule({
  name: 'm129',
  imports: [M128],
  providers: [
    provide(C129, { build: () => 'c' }),
    provide(A129, { deps: { c: C129, up: B128 }, build: ({ c }) => new S129(c) }),
    provide(B129, { deps: { a: A129 }, build: ({ a }) => ({ b129: a }) }),
  ],
  exports: [B129],
})
class S130 {
  x
  constructor(x) {
    this.x = x
  }
  s130() {
    return 130
  }
}
const A130 = token('m130.a').of(),
  B130 = token('m130.b').of(),
  C130 = token('m130.c').of()
const M130 = defineModule({
  name: 'm130',
  imports: [M129],
  providers: [
    provide(C130, { build: () => 'c' }),
    provide(A130, { deps: { c: C130, up: B129 }, build: ({ c }) => new S130(c) }),
    provide(B130, { deps: { a: A130 }, build: ({ a }) => ({ b130: a }) }),
  ],
  exports: [B130],
})
class S131 {
  x
  constructor(x) {
    this.x = x
  }
  s131() {
    return 131
  }
}
const A131 = token('m131.a').of(),
  B131 = token('m131.b').of(),
  C131 = token('m131.c').of()
const M131 = defineModule({
  name: 'm131',
  imports: [M130],
  providers: [
    provide(C131, { build: () => 'c' }),
    provide(A131, { deps: { c: C131, up: B130 }, build: ({ c }) => new S131(c) }),
    provide(B131, { deps: { a: A131 }, build: ({ a }) => ({ b131: a }) }),
  ],
  exports: [B131],
})
class S132 {
  x
  constructor(x) {
    this.x = x
  }
  s132() {
    return 132
  }
}
const A132 = token('m132.a').of(),
  B132 = token('m132.b').of(),
  C132 = token('m132.c').of()
const M132 = defineModule({
  name: 'm132',
  imports: [M131],
  providers: [
    provide(C132, { build: () => 'c' }),
    provide(A132, { deps: { c: C132, up: B131 }, build: ({ c }) => new S132(c) }),
    provide(B132, { deps: { a: A132 }, build: ({ a }) => ({ b132: a }) }),
  ],
  exports: [B132],
})
class S133 {
  x
  constructor(x) {
    this.x = x
  }
  s133() {
    return 133
  }
}
const A133 = token('m133.a').of(),
  B133 = token('m133.b').of(),
  C133 = token('m133.c').of()
const M133 = defineModule({
  name: 'm133',
  imports: [M132],
  providers: [
    provide(C133, { build: () => 'c' }),
    provide(A133, { deps: { c: C133, up: B132 }, build: ({ c }) => new S133(c) }),
    provide(B133, { deps: { a: A133 }, build: ({ a }) => ({ b133: a }) }),
  ],
  exports: [B133],
})
class S134 {
  x
  constructor(x) {
    this.x = x
  }
  s134() {
    return 134
  }
}
const A134 = token('m134.a').of(),
  B134 = token('m134.b').of(),
  C134 = token('m134.c').of()
const M134 = defineModule({
  name: 'm134',
  imports: [M133],
  providers: [
    provide(C134, { build: () => 'c' }),
    provide(A134, { deps: { c: C134, up: B133 }, build: ({ c }) => new S134(c) }),
    provide(B134, { deps: { a: A134 }, build: ({ a }) => ({ b134: a }) }),
  ],
  exports: [B134],
})
class S135 {
  x
  constructor(x) {
    this.x = x
  }
  s135() {
    return 135
  }
}
const A135 = token('m135.a').of(),
  B135 = token('m135.b').of(),
  C135 = token('m135.c').of()
const M135 = defineModule({
  name: 'm135',
  imports: [M134],
  providers: [
    provide(C135, { build: () => 'c' }),
    provide(A135, { deps: { c: C135, up: B134 }, build: ({ c }) => new S135(c) }),
    provide(B135, { deps: { a: A135 }, build: ({ a }) => ({ b135: a }) }),
  ],
  exports: [B135],
})
class S136 {
  x
  constructor(x) {
    this.x = x
  }
  s136() {
    return 136
  }
}
const A136 = token('m136.a').of(),
  B136 = token('m136.b').of(),
  C136 = token('m136.c').of()
const M136 = defineModule({
  name: 'm136',
  imports: [M135],
  providers: [
    provide(C136, { build: () => 'c' }),
    provide(A136, { deps: { c: C136, up: B135 }, build: ({ c }) => new S136(c) }),
    provide(B136, { deps: { a: A136 }, build: ({ a }) => ({ b136: a }) }),
  ],
  exports: [B136],
})
class S137 {
  x
  constructor(x) {
    this.x = x
  }
  s137() {
    return 137
  }
}
const A137 = token('m137.a').of(),
  B137 = token('m137.b').of(),
  C137 = token('m137.c').of()
const M137 = defineModule({
  name: 'm137',
  imports: [M136],
  providers: [
    provide(C137, { build: () => 'c' }),
    provide(A137, { deps: { c: C137, up: B136 }, build: ({ c }) => new S137(c) }),
    provide(B137, { deps: { a: A137 }, build: ({ a }) => ({ b137: a }) }),
  ],
  exports: [B137],
})
class S138 {
  x
  constructor(x) {
    this.x = x
  }
  s138() {
    return 138
  }
}
const A138 = token('m138.a').of(),
  B138 = token('m138.b').of(),
  C138 = token('m138.c').of()
const M138 = defineModule({
  name: 'm138',
  imports: [M137],
  providers: [
    provide(C138, { build: () => 'c' }),
    provide(A138, { deps: { c: C138, up: B137 }, build: ({ c }) => new S138(c) }),
    provide(B138, { deps: { a: A138 }, build: ({ a }) => ({ b138: a }) }),
  ],
  exports: [B138],
})
class S139 {
  x
  constructor(x) {
    this.x = x
  }
  s139() {
    return 139
  }
}
const A139 = token('m139.a').of(),
  B139 = token('m139.b').of(),
  C139 = token('m139.c').of()
const M139 = defineModule({
  name: 'm139',
  imports: [M138],
  providers: [
    provide(C139, { build: () => 'c' }),
    provide(A139, { deps: { c: C139, up: B138 }, build: ({ c }) => new S139(c) }),
    provide(B139, { deps: { a: A139 }, build: ({ a }) => ({ b139: a }) }),
  ],
  exports: [B139],
})
class S140 {
  x
  constructor(x) {
    this.x = x
  }
  s140() {
    return 140
  }
}
const A140 = token('m140.a').of(),
  B140 = token('m140.b').of(),
  C140 = token('m140.c').of()
const M140 = defineModule({
  name: 'm140',
  imports: [M139],
  providers: [
    provide(C140, { build: () => 'c' }),
    provide(A140, { deps: { c: C140, up: B139 }, build: ({ c }) => new S140(c) }),
    provide(B140, { deps: { a: A140 }, build: ({ a }) => ({ b140: a }) }),
  ],
  exports: [B140],
})
class S141 {
  x
  constructor(x) {
    this.x = x
  }
  s141() {
    return 141
  }
}
const A141 = token('m141.a').of(),
  B141 = token('m141.b').of(),
  C141 = token('m141.c').of()
const M141 = defineModule({
  name: 'm141',
  imports: [M140],
  providers: [
    provide(C141, { build: () => 'c' }),
    provide(A141, { deps: { c: C141, up: B140 }, build: ({ c }) => new S141(c) }),
    provide(B141, { deps: { a: A141 }, build: ({ a }) => ({ b141: a }) }),
  ],
  exports: [B141],
})
class S142 {
  x
  constructor(x) {
    this.x = x
  }
  s142() {
    return 142
  }
}
const A142 = token('m142.a').of(),
  B142 = token('m142.b').of(),
  C142 = token('m142.c').of()
const M142 = defineModule({
  name: 'm142',
  imports: [M141],
  providers: [
    provide(C142, { build: () => 'c' }),
    provide(A142, { deps: { c: C142, up: B141 }, build: ({ c }) => new S142(c) }),
    provide(B142, { deps: { a: A142 }, build: ({ a }) => ({ b142: a }) }),
  ],
  exports: [B142],
})
class S143 {
  x
  constructor(x) {
    this.x = x
  }
  s143() {
    return 143
  }
}
const A143 = token('m143.a').of(),
  B143 = token('m143.b').of(),
  C143 = token('m143.c').of()
const M143 = defineModule({
  name: 'm143',
  imports: [M142],
  providers: [
    provide(C143, { build: () => 'c' }),
    provide(A143, { deps: { c: C143, up: B142 }, build: ({ c }) => new S143(c) }),
    provide(B143, { deps: { a: A143 }, build: ({ a }) => ({ b143: a }) }),
  ],
  exports: [B143],
})
class S144 {
  x
  constructor(x) {
    this.x = x
  }
  s144() {
    return 144
  }
}
const A144 = token('m144.a').of(),
  B144 = token('m144.b').of(),
  C144 = token('m144.c').of()
const M144 = defineModule({
  name: 'm144',
  imports: [M143],
  providers: [
    provide(C144, { build: () => 'c' }),
    provide(A144, { deps: { c: C144, up: B143 }, build: ({ c }) => new S144(c) }),
    provide(B144, { deps: { a: A144 }, build: ({ a }) => ({ b144: a }) }),
  ],
  exports: [B144],
})
class S145 {
  x
  constructor(x) {
    this.x = x
  }
  s145() {
    return 145
  }
}
const A145 = token('m145.a').of(),
  B145 = token('m145.b').of(),
  C145 = token('m145.c').of()
const M145 = defineModule({
  name: 'm145',
  imports: [M144],
  providers: [
    provide(C145, { build: () => 'c' }),
    provide(A145, { deps: { c: C145, up: B144 }, build: ({ c }) => new S145(c) }),
    provide(B145, { deps: { a: A145 }, build: ({ a }) => ({ b145: a }) }),
  ],
  exports: [B145],
})
class S146 {
  x
  constructor(x) {
    this.x = x
  }
  s146() {
    return 146
  }
}
const A146 = token('m146.a').of(),
  B146 = token('m146.b').of(),
  C146 = token('m146.c').of()
const M146 = defineModule({
  name: 'm146',
  imports: [M145],
  providers: [
    provide(C146, { build: () => 'c' }),
    provide(A146, { deps: { c: C146, up: B145 }, build: ({ c }) => new S146(c) }),
    provide(B146, { deps: { a: A146 }, build: ({ a }) => ({ b146: a }) }),
  ],
  exports: [B146],
})
class S147 {
  x
  constructor(x) {
    this.x = x
  }
  s147() {
    return 147
  }
}
const A147 = token('m147.a').of(),
  B147 = token('m147.b').of(),
  C147 = token('m147.c').of()
const M147 = defineModule({
  name: 'm147',
  imports: [M146],
  providers: [
    provide(C147, { build: () => 'c' }),
    provide(A147, { deps: { c: C147, up: B146 }, build: ({ c }) => new S147(c) }),
    provide(B147, { deps: { a: A147 }, build: ({ a }) => ({ b147: a }) }),
  ],
  exports: [B147],
})
class S148 {
  x
  constructor(x) {
    this.x = x
  }
  s148() {
    return 148
  }
}
const A148 = token('m148.a').of(),
  B148 = token('m148.b').of(),
  C148 = token('m148.c').of()
const M148 = defineModule({
  name: 'm148',
  imports: [M147],
  providers: [
    provide(C148, { build: () => 'c' }),
    provide(A148, { deps: { c: C148, up: B147 }, build: ({ c }) => new S148(c) }),
    provide(B148, { deps: { a: A148 }, build: ({ a }) => ({ b148: a }) }),
  ],
  exports: [B148],
})
class S149 {
  x
  constructor(x) {
    this.x = x
  }
  s149() {
    return 149
  }
}
const A149 = token('m149.a').of(),
  B149 = token('m149.b').of(),
  C149 = token('m149.c').of()
const M149 = defineModule({
  name: 'm149',
  imports: [M148],
  providers: [
    provide(C149, { build: () => 'c' }),
    provide(A149, { deps: { c: C149, up: B148 }, build: ({ c }) => new S149(c) }),
    provide(B149, { deps: { a: A149 }, build: ({ a }) => ({ b149: a }) }),
  ],
  exports: [B149],
})
class S150 {
  x
  constructor(x) {
    this.x = x
  }
  s150() {
    return 150
  }
}
const A150 = token('m150.a').of(),
  B150 = token('m150.b').of(),
  C150 = token('m150.c').of()
const M150 = defineModule({
  name: 'm150',
  imports: [M149],
  providers: [
    provide(C150, { build: () => 'c' }),
    provide(A150, { deps: { c: C150, up: B149 }, build: ({ c }) => new S150(c) }),
    provide(B150, { deps: { a: A150 }, build: ({ a }) => ({ b150: a }) }),
  ],
  exports: [B150],
})
class S151 {
  x
  constructor(x) {
    this.x = x
  }
  s151() {
    return 151
  }
}
const A151 = token('m151.a').of(),
  B151 = token('m151.b').of(),
  C151 = token('m151.c').of()
const M151 = defineModule({
  name: 'm151',
  imports: [M150],
  providers: [
    provide(C151, { build: () => 'c' }),
    provide(A151, { deps: { c: C151, up: B150 }, build: ({ c }) => new S151(c) }),
    provide(B151, { deps: { a: A151 }, build: ({ a }) => ({ b151: a }) }),
  ],
  exports: [B151],
})
class S152 {
  x
  constructor(x) {
    this.x = x
  }
  s152() {
    return 152
  }
}
const A152 = token('m152.a').of(),
  B152 = token('m152.b').of(),
  C152 = token('m152.c').of()
const M152 = defineModule({
  name: 'm152',
  imports: [M151],
  providers: [
    provide(C152, { build: () => 'c' }),
    provide(A152, { deps: { c: C152, up: B151 }, build: ({ c }) => new S152(c) }),
    provide(B152, { deps: { a: A152 }, build: ({ a }) => ({ b152: a }) }),
  ],
  exports: [B152],
})
class S153 {
  x
  constructor(x) {
    this.x = x
  }
  s153() {
    return 153
  }
}
const A153 = token('m153.a').of(),
  B153 = token('m153.b').of(),
  C153 = token('m153.c').of()
const M153 = defineModule({
  name: 'm153',
  imports: [M152],
  providers: [
    provide(C153, { build: () => 'c' }),
    provide(A153, { deps: { c: C153, up: B152 }, build: ({ c }) => new S153(c) }),
    provide(B153, { deps: { a: A153 }, build: ({ a }) => ({ b153: a }) }),
  ],
  exports: [B153],
})
class S154 {
  x
  constructor(x) {
    this.x = x
  }
  s154() {
    return 154
  }
}
const A154 = token('m154.a').of(),
  B154 = token('m154.b').of(),
  C154 = token('m154.c').of()
const M154 = defineModule({
  name: 'm154',
  imports: [M153],
  providers: [
    provide(C154, { build: () => 'c' }),
    provide(A154, { deps: { c: C154, up: B153 }, build: ({ c }) => new S154(c) }),
    provide(B154, { deps: { a: A154 }, build: ({ a }) => ({ b154: a }) }),
  ],
  exports: [B154],
})
class S155 {
  x
  constructor(x) {
    this.x = x
  }
  s155() {
    return 155
  }
}
const A155 = token('m155.a').of(),
  B155 = token('m155.b').of(),
  C155 = token('m155.c').of()
const M155 = defineModule({
  name: 'm155',
  imports: [M154],
  providers: [
    provide(C155, { build: () => 'c' }),
    provide(A155, { deps: { c: C155, up: B154 }, build: ({ c }) => new S155(c) }),
    provide(B155, { deps: { a: A155 }, build: ({ a }) => ({ b155: a }) }),
  ],
  exports: [B155],
})
class S156 {
  x
  constructor(x) {
    this.x = x
  }
  s156() {
    return 156
  }
}
const A156 = token('m156.a').of(),
  B156 = token('m156.b').of(),
  C156 = token('m156.c').of()
const M156 = defineModule({
  name: 'm156',
  imports: [M155],
  providers: [
    provide(C156, { build: () => 'c' }),
    provide(A156, { deps: { c: C156, up: B155 }, build: ({ c }) => new S156(c) }),
    provide(B156, { deps: { a: A156 }, build: ({ a }) => ({ b156: a }) }),
  ],
  exports: [B156],
})
class S157 {
  x
  constructor(x) {
    this.x = x
  }
  s157() {
    return 157
  }
}
const A157 = token('m157.a').of(),
  B157 = token('m157.b').of(),
  C157 = token('m157.c').of()
const M157 = defineModule({
  name: 'm157',
  imports: [M156],
  providers: [
    provide(C157, { build: () => 'c' }),
    provide(A157, { deps: { c: C157, up: B156 }, build: ({ c }) => new S157(c) }),
    provide(B157, { deps: { a: A157 }, build: ({ a }) => ({ b157: a }) }),
  ],
  exports: [B157],
})
class S158 {
  x
  constructor(x) {
    this.x = x
  }
  s158() {
    return 158
  }
}
const A158 = token('m158.a').of(),
  B158 = token('m158.b').of(),
  C158 = token('m158.c').of()
const M158 = defineModule({
  name: 'm158',
  imports: [M157],
  providers: [
    provide(C158, { build: () => 'c' }),
    provide(A158, { deps: { c: C158, up: B157 }, build: ({ c }) => new S158(c) }),
    provide(B158, { deps: { a: A158 }, build: ({ a }) => ({ b158: a }) }),
  ],
  exports: [B158],
})
class S159 {
  x
  constructor(x) {
    this.x = x
  }
  s159() {
    return 159
  }
}
const A159 = token('m159.a').of(),
  B159 = token('m159.b').of(),
  C159 = token('m159.c').of()
const M159 = defineModule({
  name: 'm159',
  imports: [M158],
  providers: [
    provide(C159, { build: () => 'c' }),
    provide(A159, { deps: { c: C159, up: B158 }, build: ({ c }) => new S159(c) }),
    provide(B159, { deps: { a: A159 }, build: ({ a }) => ({ b159: a }) }),
  ],
  exports: [B159],
})
class S160 {
  x
  constructor(x) {
    this.x = x
  }
  s160() {
    return 160
  }
}
const A160 = token('m160.a').of(),
  B160 = token('m160.b').of(),
  C160 = token('m160.c').of()
const M160 = defineModule({
  name: 'm160',
  imports: [M159],
  providers: [
    provide(C160, { build: () => 'c' }),
    provide(A160, { deps: { c: C160, up: B159 }, build: ({ c }) => new S160(c) }),
    provide(B160, { deps: { a: A160 }, build: ({ a }) => ({ b160: a }) }),
  ],
  exports: [B160],
})
class S161 {
  x
  constructor(x) {
    this.x = x
  }
  s161() {
    return 161
  }
}
const A161 = token('m161.a').of(),
  B161 = token('m161.b').of(),
  C161 = token('m161.c').of()
const M161 = defineModule({
  name: 'm161',
  imports: [M160],
  providers: [
    provide(C161, { build: () => 'c' }),
    provide(A161, { deps: { c: C161, up: B160 }, build: ({ c }) => new S161(c) }),
    provide(B161, { deps: { a: A161 }, build: ({ a }) => ({ b161: a }) }),
  ],
  exports: [B161],
})
class S162 {
  x
  constructor(x) {
    this.x = x
  }
  s162() {
    return 162
  }
}
const A162 = token('m162.a').of(),
  B162 = token('m162.b').of(),
  C162 = token('m162.c').of()
const M162 = defineModule({
  name: 'm162',
  imports: [M161],
  providers: [
    provide(C162, { build: () => 'c' }),
    provide(A162, { deps: { c: C162, up: B161 }, build: ({ c }) => new S162(c) }),
    provide(B162, { deps: { a: A162 }, build: ({ a }) => ({ b162: a }) }),
  ],
  exports: [B162],
})
class S163 {
  x
  constructor(x) {
    this.x = x
  }
  s163() {
    return 163
  }
}
const A163 = token('m163.a').of(),
  B163 = token('m163.b').of(),
  C163 = token('m163.c').of()
const M163 = defineModule({
  name: 'm163',
  imports: [M162],
  providers: [
    provide(C163, { build: () => 'c' }),
    provide(A163, { deps: { c: C163, up: B162 }, build: ({ c }) => new S163(c) }),
    provide(B163, { deps: { a: A163 }, build: ({ a }) => ({ b163: a }) }),
  ],
  exports: [B163],
})
class S164 {
  x
  constructor(x) {
    this.x = x
  }
  s164() {
    return 164
  }
}
const A164 = token('m164.a').of(),
  B164 = token('m164.b').of(),
  C164 = token('m164.c').of()
const M164 = defineModule({
  name: 'm164',
  imports: [M163],
  providers: [
    provide(C164, { build: () => 'c' }),
    provide(A164, { deps: { c: C164, up: B163 }, build: ({ c }) => new S164(c) }),
    provide(B164, { deps: { a: A164 }, build: ({ a }) => ({ b164: a }) }),
  ],
  exports: [B164],
})
class S165 {
  x
  constructor(x) {
    this.x = x
  }
  s165() {
    return 165
  }
}
const A165 = token('m165.a').of(),
  B165 = token('m165.b').of(),
  C165 = token('m165.c').of()
const M165 = defineModule({
  name: 'm165',
  imports: [M164],
  providers: [
    provide(C165, { build: () => 'c' }),
    provide(A165, { deps: { c: C165, up: B164 }, build: ({ c }) => new S165(c) }),
    provide(B165, { deps: { a: A165 }, build: ({ a }) => ({ b165: a }) }),
  ],
  exports: [B165],
})
class S166 {
  x
  constructor(x) {
    this.x = x
  }
  s166() {
    return 166
  }
}
const A166 = token('m166.a').of(),
  B166 = token('m166.b').of(),
  C166 = token('m166.c').of()
const M166 = defineModule({
  name: 'm166',
  imports: [M165],
  providers: [
    provide(C166, { build: () => 'c' }),
    provide(A166, { deps: { c: C166, up: B165 }, build: ({ c }) => new S166(c) }),
    provide(B166, { deps: { a: A166 }, build: ({ a }) => ({ b166: a }) }),
  ],
  exports: [B166],
})
class S167 {
  x
  constructor(x) {
    this.x = x
  }
  s167() {
    return 167
  }
}
const A167 = token('m167.a').of(),
  B167 = token('m167.b').of(),
  C167 = token('m167.c').of()
const M167 = defineModule({
  name: 'm167',
  imports: [M166],
  providers: [
    provide(C167, { build: () => 'c' }),
    provide(A167, { deps: { c: C167, up: B166 }, build: ({ c }) => new S167(c) }),
    provide(B167, { deps: { a: A167 }, build: ({ a }) => ({ b167: a }) }),
  ],
  exports: [B167],
})
class S168 {
  x
  constructor(x) {
    this.x = x
  }
  s168() {
    return 168
  }
}
const A168 = token('m168.a').of(),
  B168 = token('m168.b').of(),
  C168 = token('m168.c').of()
const M168 = defineModule({
  name: 'm168',
  imports: [M167],
  providers: [
    provide(C168, { build: () => 'c' }),
    provide(A168, { deps: { c: C168, up: B167 }, build: ({ c }) => new S168(c) }),
    provide(B168, { deps: { a: A168 }, build: ({ a }) => ({ b168: a }) }),
  ],
  exports: [B168],
})
class S169 {
  x
  constructor(x) {
    this.x = x
  }
  s169() {
    return 169
  }
}
const A169 = token('m169.a').of(),
  B169 = token('m169.b').of(),
  C169 = token('m169.c').of()
const M169 = defineModule({
  name: 'm169',
  imports: [M168],
  providers: [
    provide(C169, { build: () => 'c' }),
    provide(A169, { deps: { c: C169, up: B168 }, build: ({ c }) => new S169(c) }),
    provide(B169, { deps: { a: A169 }, build: ({ a }) => ({ b169: a }) }),
  ],
  exports: [B169],
})
class S170 {
  x
  constructor(x) {
    this.x = x
  }
  s170() {
    return 170
  }
}
const A170 = token('m170.a').of(),
  B170 = token('m170.b').of(),
  C170 = token('m170.c').of()
const M170 = defineModule({
  name: 'm170',
  imports: [M169],
  providers: [
    provide(C170, { build: () => 'c' }),
    provide(A170, { deps: { c: C170, up: B169 }, build: ({ c }) => new S170(c) }),
    provide(B170, { deps: { a: A170 }, build: ({ a }) => ({ b170: a }) }),
  ],
  exports: [B170],
})
class S171 {
  x
  constructor(x) {
    this.x = x
  }
  s171() {
    return 171
  }
}
const A171 = token('m171.a').of(),
  B171 = token('m171.b').of(),
  C171 = token('m171.c').of()
const M171 = defineModule({
  name: 'm171',
  imports: [M170],
  providers: [
    provide(C171, { build: () => 'c' }),
    provide(A171, { deps: { c: C171, up: B170 }, build: ({ c }) => new S171(c) }),
    provide(B171, { deps: { a: A171 }, build: ({ a }) => ({ b171: a }) }),
  ],
  exports: [B171],
})
class S172 {
  x
  constructor(x) {
    this.x = x
  }
  s172() {
    return 172
  }
}
const A172 = token('m172.a').of(),
  B172 = token('m172.b').of(),
  C172 = token('m172.c').of()
const M172 = defineModule({
  name: 'm172',
  imports: [M171],
  providers: [
    provide(C172, { build: () => 'c' }),
    provide(A172, { deps: { c: C172, up: B171 }, build: ({ c }) => new S172(c) }),
    provide(B172, { deps: { a: A172 }, build: ({ a }) => ({ b172: a }) }),
  ],
  exports: [B172],
})
class S173 {
  x
  constructor(x) {
    this.x = x
  }
  s173() {
    return 173
  }
}
const A173 = token('m173.a').of(),
  B173 = token('m173.b').of(),
  C173 = token('m173.c').of()
const M173 = defineModule({
  name: 'm173',
  imports: [M172],
  providers: [
    provide(C173, { build: () => 'c' }),
    provide(A173, { deps: { c: C173, up: B172 }, build: ({ c }) => new S173(c) }),
    provide(B173, { deps: { a: A173 }, build: ({ a }) => ({ b173: a }) }),
  ],
  exports: [B173],
})
class S174 {
  x
  constructor(x) {
    this.x = x
  }
  s174() {
    return 174
  }
}
const A174 = token('m174.a').of(),
  B174 = token('m174.b').of(),
  C174 = token('m174.c').of()
const M174 = defineModule({
  name: 'm174',
  imports: [M173],
  providers: [
    provide(C174, { build: () => 'c' }),
    provide(A174, { deps: { c: C174, up: B173 }, build: ({ c }) => new S174(c) }),
    provide(B174, { deps: { a: A174 }, build: ({ a }) => ({ b174: a }) }),
  ],
  exports: [B174],
})
class S175 {
  x
  constructor(x) {
    this.x = x
  }
  s175() {
    return 175
  }
}
const A175 = token('m175.a').of(),
  B175 = token('m175.b').of(),
  C175 = token('m175.c').of()
const M175 = defineModule({
  name: 'm175',
  imports: [M174],
  providers: [
    provide(C175, { build: () => 'c' }),
    provide(A175, { deps: { c: C175, up: B174 }, build: ({ c }) => new S175(c) }),
    provide(B175, { deps: { a: A175 }, build: ({ a }) => ({ b175: a }) }),
  ],
  exports: [B175],
})
class S176 {
  x
  constructor(x) {
    this.x = x
  }
  s176() {
    return 176
  }
}
const A176 = token('m176.a').of(),
  B176 = token('m176.b').of(),
  C176 = token('m176.c').of()
const M176 = defineModule({
  name: 'm176',
  imports: [M175],
  providers: [
    provide(C176, { build: () => 'c' }),
    provide(A176, { deps: { c: C176, up: B175 }, build: ({ c }) => new S176(c) }),
    provide(B176, { deps: { a: A176 }, build: ({ a }) => ({ b176: a }) }),
  ],
  exports: [B176],
})
class S177 {
  x
  constructor(x) {
    this.x = x
  }
  s177() {
    return 177
  }
}
const A177 = token('m177.a').of(),
  B177 = token('m177.b').of(),
  C177 = token('m177.c').of()
const M177 = defineModule({
  name: 'm177',
  imports: [M176],
  providers: [
    provide(C177, { build: () => 'c' }),
    provide(A177, { deps: { c: C177, up: B176 }, build: ({ c }) => new S177(c) }),
    provide(B177, { deps: { a: A177 }, build: ({ a }) => ({ b177: a }) }),
  ],
  exports: [B177],
})
class S178 {
  x
  constructor(x) {
    this.x = x
  }
  s178() {
    return 178
  }
}
const A178 = token('m178.a').of(),
  B178 = token('m178.b').of(),
  C178 = token('m178.c').of()
const M178 = defineModule({
  name: 'm178',
  imports: [M177],
  providers: [
    provide(C178, { build: () => 'c' }),
    provide(A178, { deps: { c: C178, up: B177 }, build: ({ c }) => new S178(c) }),
    provide(B178, { deps: { a: A178 }, build: ({ a }) => ({ b178: a }) }),
  ],
  exports: [B178],
})
class S179 {
  x
  constructor(x) {
    this.x = x
  }
  s179() {
    return 179
  }
}
const A179 = token('m179.a').of(),
  B179 = token('m179.b').of(),
  C179 = token('m179.c').of()
const M179 = defineModule({
  name: 'm179',
  imports: [M178],
  providers: [
    provide(C179, { build: () => 'c' }),
    provide(A179, { deps: { c: C179, up: B178 }, build: ({ c }) => new S179(c) }),
    provide(B179, { deps: { a: A179 }, build: ({ a }) => ({ b179: a }) }),
  ],
  exports: [B179],
})
class S180 {
  x
  constructor(x) {
    this.x = x
  }
  s180() {
    return 180
  }
}
const A180 = token('m180.a').of(),
  B180 = token('m180.b').of(),
  C180 = token('m180.c').of()
const M180 = defineModule({
  name: 'm180',
  imports: [M179],
  providers: [
    provide(C180, { build: () => 'c' }),
    provide(A180, { deps: { c: C180, up: B179 }, build: ({ c }) => new S180(c) }),
    provide(B180, { deps: { a: A180 }, build: ({ a }) => ({ b180: a }) }),
  ],
  exports: [B180],
})
class S181 {
  x
  constructor(x) {
    this.x = x
  }
  s181() {
    return 181
  }
}
const A181 = token('m181.a').of(),
  B181 = token('m181.b').of(),
  C181 = token('m181.c').of()
const M181 = defineModule({
  name: 'm181',
  imports: [M180],
  providers: [
    provide(C181, { build: () => 'c' }),
    provide(A181, { deps: { c: C181, up: B180 }, build: ({ c }) => new S181(c) }),
    provide(B181, { deps: { a: A181 }, build: ({ a }) => ({ b181: a }) }),
  ],
  exports: [B181],
})
class S182 {
  x
  constructor(x) {
    this.x = x
  }
  s182() {
    return 182
  }
}
const A182 = token('m182.a').of(),
  B182 = token('m182.b').of(),
  C182 = token('m182.c').of()
const M182 = defineModule({
  name: 'm182',
  imports: [M181],
  providers: [
    provide(C182, { build: () => 'c' }),
    provide(A182, { deps: { c: C182, up: B181 }, build: ({ c }) => new S182(c) }),
    provide(B182, { deps: { a: A182 }, build: ({ a }) => ({ b182: a }) }),
  ],
  exports: [B182],
})
class S183 {
  x
  constructor(x) {
    this.x = x
  }
  s183() {
    return 183
  }
}
const A183 = token('m183.a').of(),
  B183 = token('m183.b').of(),
  C183 = token('m183.c').of()
const M183 = defineModule({
  name: 'm183',
  imports: [M182],
  providers: [
    provide(C183, { build: () => 'c' }),
    provide(A183, { deps: { c: C183, up: B182 }, build: ({ c }) => new S183(c) }),
    provide(B183, { deps: { a: A183 }, build: ({ a }) => ({ b183: a }) }),
  ],
  exports: [B183],
})
class S184 {
  x
  constructor(x) {
    this.x = x
  }
  s184() {
    return 184
  }
}
const A184 = token('m184.a').of(),
  B184 = token('m184.b').of(),
  C184 = token('m184.c').of()
const M184 = defineModule({
  name: 'm184',
  imports: [M183],
  providers: [
    provide(C184, { build: () => 'c' }),
    provide(A184, { deps: { c: C184, up: B183 }, build: ({ c }) => new S184(c) }),
    provide(B184, { deps: { a: A184 }, build: ({ a }) => ({ b184: a }) }),
  ],
  exports: [B184],
})
class S185 {
  x
  constructor(x) {
    this.x = x
  }
  s185() {
    return 185
  }
}
const A185 = token('m185.a').of(),
  B185 = token('m185.b').of(),
  C185 = token('m185.c').of()
const M185 = defineModule({
  name: 'm185',
  imports: [M184],
  providers: [
    provide(C185, { build: () => 'c' }),
    provide(A185, { deps: { c: C185, up: B184 }, build: ({ c }) => new S185(c) }),
    provide(B185, { deps: { a: A185 }, build: ({ a }) => ({ b185: a }) }),
  ],
  exports: [B185],
})
class S186 {
  x
  constructor(x) {
    this.x = x
  }
  s186() {
    return 186
  }
}
const A186 = token('m186.a').of(),
  B186 = token('m186.b').of(),
  C186 = token('m186.c').of()
const M186 = defineModule({
  name: 'm186',
  imports: [M185],
  providers: [
    provide(C186, { build: () => 'c' }),
    provide(A186, { deps: { c: C186, up: B185 }, build: ({ c }) => new S186(c) }),
    provide(B186, { deps: { a: A186 }, build: ({ a }) => ({ b186: a }) }),
  ],
  exports: [B186],
})
class S187 {
  x
  constructor(x) {
    this.x = x
  }
  s187() {
    return 187
  }
}
const A187 = token('m187.a').of(),
  B187 = token('m187.b').of(),
  C187 = token('m187.c').of()
const M187 = defineModule({
  name: 'm187',
  imports: [M186],
  providers: [
    provide(C187, { build: () => 'c' }),
    provide(A187, { deps: { c: C187, up: B186 }, build: ({ c }) => new S187(c) }),
    provide(B187, { deps: { a: A187 }, build: ({ a }) => ({ b187: a }) }),
  ],
  exports: [B187],
})
class S188 {
  x
  constructor(x) {
    this.x = x
  }
  s188() {
    return 188
  }
}
const A188 = token('m188.a').of(),
  B188 = token('m188.b').of(),
  C188 = token('m188.c').of()
const M188 = defineModule({
  name: 'm188',
  imports: [M187],
  providers: [
    provide(C188, { build: () => 'c' }),
    provide(A188, { deps: { c: C188, up: B187 }, build: ({ c }) => new S188(c) }),
    provide(B188, { deps: { a: A188 }, build: ({ a }) => ({ b188: a }) }),
  ],
  exports: [B188],
})
class S189 {
  x
  constructor(x) {
    this.x = x
  }
  s189() {
    return 189
  }
}
const A189 = token('m189.a').of(),
  B189 = token('m189.b').of(),
  C189 = token('m189.c').of()
const M189 = defineModule({
  name: 'm189',
  imports: [M188],
  providers: [
    provide(C189, { build: () => 'c' }),
    provide(A189, { deps: { c: C189, up: B188 }, build: ({ c }) => new S189(c) }),
    provide(B189, { deps: { a: A189 }, build: ({ a }) => ({ b189: a }) }),
  ],
  exports: [B189],
})
class S190 {
  x
  constructor(x) {
    this.x = x
  }
  s190() {
    return 190
  }
}
const A190 = token('m190.a').of(),
  B190 = token('m190.b').of(),
  C190 = token('m190.c').of()
const M190 = defineModule({
  name: 'm190',
  imports: [M189],
  providers: [
    provide(C190, { build: () => 'c' }),
    provide(A190, { deps: { c: C190, up: B189 }, build: ({ c }) => new S190(c) }),
    provide(B190, { deps: { a: A190 }, build: ({ a }) => ({ b190: a }) }),
  ],
  exports: [B190],
})
class S191 {
  x
  constructor(x) {
    this.x = x
  }
  s191() {
    return 191
  }
}
const A191 = token('m191.a').of(),
  B191 = token('m191.b').of(),
  C191 = token('m191.c').of()
const M191 = defineModule({
  name: 'm191',
  imports: [M190],
  providers: [
    provide(C191, { build: () => 'c' }),
    provide(A191, { deps: { c: C191, up: B190 }, build: ({ c }) => new S191(c) }),
    provide(B191, { deps: { a: A191 }, build: ({ a }) => ({ b191: a }) }),
  ],
  exports: [B191],
})
class S192 {
  x
  constructor(x) {
    this.x = x
  }
  s192() {
    return 192
  }
}
const A192 = token('m192.a').of(),
  B192 = token('m192.b').of(),
  C192 = token('m192.c').of()
const M192 = defineModule({
  name: 'm192',
  imports: [M191],
  providers: [
    provide(C192, { build: () => 'c' }),
    provide(A192, { deps: { c: C192, up: B191 }, build: ({ c }) => new S192(c) }),
    provide(B192, { deps: { a: A192 }, build: ({ a }) => ({ b192: a }) }),
  ],
  exports: [B192],
})
class S193 {
  x
  constructor(x) {
    this.x = x
  }
  s193() {
    return 193
  }
}
const A193 = token('m193.a').of(),
  B193 = token('m193.b').of(),
  C193 = token('m193.c').of()
const M193 = defineModule({
  name: 'm193',
  imports: [M192],
  providers: [
    provide(C193, { build: () => 'c' }),
    provide(A193, { deps: { c: C193, up: B192 }, build: ({ c }) => new S193(c) }),
    provide(B193, { deps: { a: A193 }, build: ({ a }) => ({ b193: a }) }),
  ],
  exports: [B193],
})
class S194 {
  x
  constructor(x) {
    this.x = x
  }
  s194() {
    return 194
  }
}
const A194 = token('m194.a').of(),
  B194 = token('m194.b').of(),
  C194 = token('m194.c').of()
const M194 = defineModule({
  name: 'm194',
  imports: [M193],
  providers: [
    provide(C194, { build: () => 'c' }),
    provide(A194, { deps: { c: C194, up: B193 }, build: ({ c }) => new S194(c) }),
    provide(B194, { deps: { a: A194 }, build: ({ a }) => ({ b194: a }) }),
  ],
  exports: [B194],
})
class S195 {
  x
  constructor(x) {
    this.x = x
  }
  s195() {
    return 195
  }
}
const A195 = token('m195.a').of(),
  B195 = token('m195.b').of(),
  C195 = token('m195.c').of()
const M195 = defineModule({
  name: 'm195',
  imports: [M194],
  providers: [
    provide(C195, { build: () => 'c' }),
    provide(A195, { deps: { c: C195, up: B194 }, build: ({ c }) => new S195(c) }),
    provide(B195, { deps: { a: A195 }, build: ({ a }) => ({ b195: a }) }),
  ],
  exports: [B195],
})
class S196 {
  x
  constructor(x) {
    this.x = x
  }
  s196() {
    return 196
  }
}
const A196 = token('m196.a').of(),
  B196 = token('m196.b').of(),
  C196 = token('m196.c').of()
const M196 = defineModule({
  name: 'm196',
  imports: [M195],
  providers: [
    provide(C196, { build: () => 'c' }),
    provide(A196, { deps: { c: C196, up: B195 }, build: ({ c }) => new S196(c) }),
    provide(B196, { deps: { a: A196 }, build: ({ a }) => ({ b196: a }) }),
  ],
  exports: [B196],
})
class S197 {
  x
  constructor(x) {
    this.x = x
  }
  s197() {
    return 197
  }
}
const A197 = token('m197.a').of(),
  B197 = token('m197.b').of(),
  C197 = token('m197.c').of()
const M197 = defineModule({
  name: 'm197',
  imports: [M196],
  providers: [
    provide(C197, { build: () => 'c' }),
    provide(A197, { deps: { c: C197, up: B196 }, build: ({ c }) => new S197(c) }),
    provide(B197, { deps: { a: A197 }, build: ({ a }) => ({ b197: a }) }),
  ],
  exports: [B197],
})
class S198 {
  x
  constructor(x) {
    this.x = x
  }
  s198() {
    return 198
  }
}
const A198 = token('m198.a').of(),
  B198 = token('m198.b').of(),
  C198 = token('m198.c').of()
const M198 = defineModule({
  name: 'm198',
  imports: [M197],
  providers: [
    provide(C198, { build: () => 'c' }),
    provide(A198, { deps: { c: C198, up: B197 }, build: ({ c }) => new S198(c) }),
    provide(B198, { deps: { a: A198 }, build: ({ a }) => ({ b198: a }) }),
  ],
  exports: [B198],
})
class S199 {
  x
  constructor(x) {
    this.x = x
  }
  s199() {
    return 199
  }
}
const A199 = token('m199.a').of(),
  B199 = token('m199.b').of(),
  C199 = token('m199.c').of()
const M199 = defineModule({
  name: 'm199',
  imports: [M198],
  providers: [
    provide(C199, { build: () => 'c' }),
    provide(A199, { deps: { c: C199, up: B198 }, build: ({ c }) => new S199(c) }),
    provide(B199, { deps: { a: A199 }, build: ({ a }) => ({ b199: a }) }),
  ],
  exports: [B199],
})
class S200 {
  x
  constructor(x) {
    this.x = x
  }
  s200() {
    return 200
  }
}
const A200 = token('m200.a').of(),
  B200 = token('m200.b').of(),
  C200 = token('m200.c').of()
const M200 = defineModule({
  name: 'm200',
  imports: [M199],
  providers: [
    provide(C200, { build: () => 'c' }),
    provide(A200, { deps: { c: C200, up: B199 }, build: ({ c }) => new S200(c) }),
    provide(B200, { deps: { a: A200 }, build: ({ a }) => ({ b200: a }) }),
  ],
  exports: [B200],
})
class S201 {
  x
  constructor(x) {
    this.x = x
  }
  s201() {
    return 201
  }
}
const A201 = token('m201.a').of(),
  B201 = token('m201.b').of(),
  C201 = token('m201.c').of()
const M201 = defineModule({
  name: 'm201',
  imports: [M200],
  providers: [
    provide(C201, { build: () => 'c' }),
    provide(A201, { deps: { c: C201, up: B200 }, build: ({ c }) => new S201(c) }),
    provide(B201, { deps: { a: A201 }, build: ({ a }) => ({ b201: a }) }),
  ],
  exports: [B201],
})
class S202 {
  x
  constructor(x) {
    this.x = x
  }
  s202() {
    return 202
  }
}
const A202 = token('m202.a').of(),
  B202 = token('m202.b').of(),
  C202 = token('m202.c').of()
const M202 = defineModule({
  name: 'm202',
  imports: [M201],
  providers: [
    provide(C202, { build: () => 'c' }),
    provide(A202, { deps: { c: C202, up: B201 }, build: ({ c }) => new S202(c) }),
    provide(B202, { deps: { a: A202 }, build: ({ a }) => ({ b202: a }) }),
  ],
  exports: [B202],
})
class S203 {
  x
  constructor(x) {
    this.x = x
  }
  s203() {
    return 203
  }
}
const A203 = token('m203.a').of(),
  B203 = token('m203.b').of(),
  C203 = token('m203.c').of()
const M203 = defineModule({
  name: 'm203',
  imports: [M202],
  providers: [
    provide(C203, { build: () => 'c' }),
    provide(A203, { deps: { c: C203, up: B202 }, build: ({ c }) => new S203(c) }),
    provide(B203, { deps: { a: A203 }, build: ({ a }) => ({ b203: a }) }),
  ],
  exports: [B203],
})
class S204 {
  x
  constructor(x) {
    this.x = x
  }
  s204() {
    return 204
  }
}
const A204 = token('m204.a').of(),
  B204 = token('m204.b').of(),
  C204 = token('m204.c').of()
const M204 = defineModule({
  name: 'm204',
  imports: [M203],
  providers: [
    provide(C204, { build: () => 'c' }),
    provide(A204, { deps: { c: C204, up: B203 }, build: ({ c }) => new S204(c) }),
    provide(B204, { deps: { a: A204 }, build: ({ a }) => ({ b204: a }) }),
  ],
  exports: [B204],
})
class S205 {
  x
  constructor(x) {
    this.x = x
  }
  s205() {
    return 205
  }
}
const A205 = token('m205.a').of(),
  B205 = token('m205.b').of(),
  C205 = token('m205.c').of()
const M205 = defineModule({
  name: 'm205',
  imports: [M204],
  providers: [
    provide(C205, { build: () => 'c' }),
    provide(A205, { deps: { c: C205, up: B204 }, build: ({ c }) => new S205(c) }),
    provide(B205, { deps: { a: A205 }, build: ({ a }) => ({ b205: a }) }),
  ],
  exports: [B205],
})
class S206 {
  x
  constructor(x) {
    this.x = x
  }
  s206() {
    return 206
  }
}
const A206 = token('m206.a').of(),
  B206 = token('m206.b').of(),
  C206 = token('m206.c').of()
const M206 = defineModule({
  name: 'm206',
  imports: [M205],
  providers: [
    provide(C206, { build: () => 'c' }),
    provide(A206, { deps: { c: C206, up: B205 }, build: ({ c }) => new S206(c) }),
    provide(B206, { deps: { a: A206 }, build: ({ a }) => ({ b206: a }) }),
  ],
  exports: [B206],
})
class S207 {
  x
  constructor(x) {
    this.x = x
  }
  s207() {
    return 207
  }
}
const A207 = token('m207.a').of(),
  B207 = token('m207.b').of(),
  C207 = token('m207.c').of()
const M207 = defineModule({
  name: 'm207',
  imports: [M206],
  providers: [
    provide(C207, { build: () => 'c' }),
    provide(A207, { deps: { c: C207, up: B206 }, build: ({ c }) => new S207(c) }),
    provide(B207, { deps: { a: A207 }, build: ({ a }) => ({ b207: a }) }),
  ],
  exports: [B207],
})
class S208 {
  x
  constructor(x) {
    this.x = x
  }
  s208() {
    return 208
  }
}
const A208 = token('m208.a').of(),
  B208 = token('m208.b').of(),
  C208 = token('m208.c').of()
const M208 = defineModule({
  name: 'm208',
  imports: [M207],
  providers: [
    provide(C208, { build: () => 'c' }),
    provide(A208, { deps: { c: C208, up: B207 }, build: ({ c }) => new S208(c) }),
    provide(B208, { deps: { a: A208 }, build: ({ a }) => ({ b208: a }) }),
  ],
  exports: [B208],
})
class S209 {
  x
  constructor(x) {
    this.x = x
  }
  s209() {
    return 209
  }
}
const A209 = token('m209.a').of(),
  B209 = token('m209.b').of(),
  C209 = token('m209.c').of()
const M209 = defineModule({
  name: 'm209',
  imports: [M208],
  providers: [
    provide(C209, { build: () => 'c' }),
    provide(A209, { deps: { c: C209, up: B208 }, build: ({ c }) => new S209(c) }),
    provide(B209, { deps: { a: A209 }, build: ({ a }) => ({ b209: a }) }),
  ],
  exports: [B209],
})
class S210 {
  x
  constructor(x) {
    this.x = x
  }
  s210() {
    return 210
  }
}
const A210 = token('m210.a').of(),
  B210 = token('m210.b').of(),
  C210 = token('m210.c').of()
const M210 = defineModule({
  name: 'm210',
  imports: [M209],
  providers: [
    provide(C210, { build: () => 'c' }),
    provide(A210, { deps: { c: C210, up: B209 }, build: ({ c }) => new S210(c) }),
    provide(B210, { deps: { a: A210 }, build: ({ a }) => ({ b210: a }) }),
  ],
  exports: [B210],
})
class S211 {
  x
  constructor(x) {
    this.x = x
  }
  s211() {
    return 211
  }
}
const A211 = token('m211.a').of(),
  B211 = token('m211.b').of(),
  C211 = token('m211.c').of()
const M211 = defineModule({
  name: 'm211',
  imports: [M210],
  providers: [
    provide(C211, { build: () => 'c' }),
    provide(A211, { deps: { c: C211, up: B210 }, build: ({ c }) => new S211(c) }),
    provide(B211, { deps: { a: A211 }, build: ({ a }) => ({ b211: a }) }),
  ],
  exports: [B211],
})
class S212 {
  x
  constructor(x) {
    this.x = x
  }
  s212() {
    return 212
  }
}
const A212 = token('m212.a').of(),
  B212 = token('m212.b').of(),
  C212 = token('m212.c').of()
const M212 = defineModule({
  name: 'm212',
  imports: [M211],
  providers: [
    provide(C212, { build: () => 'c' }),
    provide(A212, { deps: { c: C212, up: B211 }, build: ({ c }) => new S212(c) }),
    provide(B212, { deps: { a: A212 }, build: ({ a }) => ({ b212: a }) }),
  ],
  exports: [B212],
})
class S213 {
  x
  constructor(x) {
    this.x = x
  }
  s213() {
    return 213
  }
}
const A213 = token('m213.a').of(),
  B213 = token('m213.b').of(),
  C213 = token('m213.c').of()
const M213 = defineModule({
  name: 'm213',
  imports: [M212],
  providers: [
    provide(C213, { build: () => 'c' }),
    provide(A213, { deps: { c: C213, up: B212 }, build: ({ c }) => new S213(c) }),
    provide(B213, { deps: { a: A213 }, build: ({ a }) => ({ b213: a }) }),
  ],
  exports: [B213],
})
class S214 {
  x
  constructor(x) {
    this.x = x
  }
  s214() {
    return 214
  }
}
const A214 = token('m214.a').of(),
  B214 = token('m214.b').of(),
  C214 = token('m214.c').of()
const M214 = defineModule({
  name: 'm214',
  imports: [M213],
  providers: [
    provide(C214, { build: () => 'c' }),
    provide(A214, { deps: { c: C214, up: B213 }, build: ({ c }) => new S214(c) }),
    provide(B214, { deps: { a: A214 }, build: ({ a }) => ({ b214: a }) }),
  ],
  exports: [B214],
})
class S215 {
  x
  constructor(x) {
    this.x = x
  }
  s215() {
    return 215
  }
}
const A215 = token('m215.a').of(),
  B215 = token('m215.b').of(),
  C215 = token('m215.c').of()
const M215 = defineModule({
  name: 'm215',
  imports: [M214],
  providers: [
    provide(C215, { build: () => 'c' }),
    provide(A215, { deps: { c: C215, up: B214 }, build: ({ c }) => new S215(c) }),
    provide(B215, { deps: { a: A215 }, build: ({ a }) => ({ b215: a }) }),
  ],
  exports: [B215],
})
class S216 {
  x
  constructor(x) {
    this.x = x
  }
  s216() {
    return 216
  }
}
const A216 = token('m216.a').of(),
  B216 = token('m216.b').of(),
  C216 = token('m216.c').of()
const M216 = defineModule({
  name: 'm216',
  imports: [M215],
  providers: [
    provide(C216, { build: () => 'c' }),
    provide(A216, { deps: { c: C216, up: B215 }, build: ({ c }) => new S216(c) }),
    provide(B216, { deps: { a: A216 }, build: ({ a }) => ({ b216: a }) }),
  ],
  exports: [B216],
})
class S217 {
  x
  constructor(x) {
    this.x = x
  }
  s217() {
    return 217
  }
}
const A217 = token('m217.a').of(),
  B217 = token('m217.b').of(),
  C217 = token('m217.c').of()
const M217 = defineModule({
  name: 'm217',
  imports: [M216],
  providers: [
    provide(C217, { build: () => 'c' }),
    provide(A217, { deps: { c: C217, up: B216 }, build: ({ c }) => new S217(c) }),
    provide(B217, { deps: { a: A217 }, build: ({ a }) => ({ b217: a }) }),
  ],
  exports: [B217],
})
class S218 {
  x
  constructor(x) {
    this.x = x
  }
  s218() {
    return 218
  }
}
const A218 = token('m218.a').of(),
  B218 = token('m218.b').of(),
  C218 = token('m218.c').of()
const M218 = defineModule({
  name: 'm218',
  imports: [M217],
  providers: [
    provide(C218, { build: () => 'c' }),
    provide(A218, { deps: { c: C218, up: B217 }, build: ({ c }) => new S218(c) }),
    provide(B218, { deps: { a: A218 }, build: ({ a }) => ({ b218: a }) }),
  ],
  exports: [B218],
})
class S219 {
  x
  constructor(x) {
    this.x = x
  }
  s219() {
    return 219
  }
}
const A219 = token('m219.a').of(),
  B219 = token('m219.b').of(),
  C219 = token('m219.c').of()
const M219 = defineModule({
  name: 'm219',
  imports: [M218],
  providers: [
    provide(C219, { build: () => 'c' }),
    provide(A219, { deps: { c: C219, up: B218 }, build: ({ c }) => new S219(c) }),
    provide(B219, { deps: { a: A219 }, build: ({ a }) => ({ b219: a }) }),
  ],
  exports: [B219],
})
class S220 {
  x
  constructor(x) {
    this.x = x
  }
  s220() {
    return 220
  }
}
const A220 = token('m220.a').of(),
  B220 = token('m220.b').of(),
  C220 = token('m220.c').of()
const M220 = defineModule({
  name: 'm220',
  imports: [M219],
  providers: [
    provide(C220, { build: () => 'c' }),
    provide(A220, { deps: { c: C220, up: B219 }, build: ({ c }) => new S220(c) }),
    provide(B220, { deps: { a: A220 }, build: ({ a }) => ({ b220: a }) }),
  ],
  exports: [B220],
})
class S221 {
  x
  constructor(x) {
    this.x = x
  }
  s221() {
    return 221
  }
}
const A221 = token('m221.a').of(),
  B221 = token('m221.b').of(),
  C221 = token('m221.c').of()
const M221 = defineModule({
  name: 'm221',
  imports: [M220],
  providers: [
    provide(C221, { build: () => 'c' }),
    provide(A221, { deps: { c: C221, up: B220 }, build: ({ c }) => new S221(c) }),
    provide(B221, { deps: { a: A221 }, build: ({ a }) => ({ b221: a }) }),
  ],
  exports: [B221],
})
class S222 {
  x
  constructor(x) {
    this.x = x
  }
  s222() {
    return 222
  }
}
const A222 = token('m222.a').of(),
  B222 = token('m222.b').of(),
  C222 = token('m222.c').of()
const M222 = defineModule({
  name: 'm222',
  imports: [M221],
  providers: [
    provide(C222, { build: () => 'c' }),
    provide(A222, { deps: { c: C222, up: B221 }, build: ({ c }) => new S222(c) }),
    provide(B222, { deps: { a: A222 }, build: ({ a }) => ({ b222: a }) }),
  ],
  exports: [B222],
})
class S223 {
  x
  constructor(x) {
    this.x = x
  }
  s223() {
    return 223
  }
}
const A223 = token('m223.a').of(),
  B223 = token('m223.b').of(),
  C223 = token('m223.c').of()
const M223 = defineModule({
  name: 'm223',
  imports: [M222],
  providers: [
    provide(C223, { build: () => 'c' }),
    provide(A223, { deps: { c: C223, up: B222 }, build: ({ c }) => new S223(c) }),
    provide(B223, { deps: { a: A223 }, build: ({ a }) => ({ b223: a }) }),
  ],
  exports: [B223],
})
class S224 {
  x
  constructor(x) {
    this.x = x
  }
  s224() {
    return 224
  }
}
const A224 = token('m224.a').of(),
  B224 = token('m224.b').of(),
  C224 = token('m224.c').of()
const M224 = defineModule({
  name: 'm224',
  imports: [M223],
  providers: [
    provide(C224, { build: () => 'c' }),
    provide(A224, { deps: { c: C224, up: B223 }, build: ({ c }) => new S224(c) }),
    provide(B224, { deps: { a: A224 }, build: ({ a }) => ({ b224: a }) }),
  ],
  exports: [B224],
})
class S225 {
  x
  constructor(x) {
    this.x = x
  }
  s225() {
    return 225
  }
}
const A225 = token('m225.a').of(),
  B225 = token('m225.b').of(),
  C225 = token('m225.c').of()
const M225 = defineModule({
  name: 'm225',
  imports: [M224],
  providers: [
    provide(C225, { build: () => 'c' }),
    provide(A225, { deps: { c: C225, up: B224 }, build: ({ c }) => new S225(c) }),
    provide(B225, { deps: { a: A225 }, build: ({ a }) => ({ b225: a }) }),
  ],
  exports: [B225],
})
class S226 {
  x
  constructor(x) {
    this.x = x
  }
  s226() {
    return 226
  }
}
const A226 = token('m226.a').of(),
  B226 = token('m226.b').of(),
  C226 = token('m226.c').of()
const M226 = defineModule({
  name: 'm226',
  imports: [M225],
  providers: [
    provide(C226, { build: () => 'c' }),
    provide(A226, { deps: { c: C226, up: B225 }, build: ({ c }) => new S226(c) }),
    provide(B226, { deps: { a: A226 }, build: ({ a }) => ({ b226: a }) }),
  ],
  exports: [B226],
})
class S227 {
  x
  constructor(x) {
    this.x = x
  }
  s227() {
    return 227
  }
}
const A227 = token('m227.a').of(),
  B227 = token('m227.b').of(),
  C227 = token('m227.c').of()
const M227 = defineModule({
  name: 'm227',
  imports: [M226],
  providers: [
    provide(C227, { build: () => 'c' }),
    provide(A227, { deps: { c: C227, up: B226 }, build: ({ c }) => new S227(c) }),
    provide(B227, { deps: { a: A227 }, build: ({ a }) => ({ b227: a }) }),
  ],
  exports: [B227],
})
class S228 {
  x
  constructor(x) {
    this.x = x
  }
  s228() {
    return 228
  }
}
const A228 = token('m228.a').of(),
  B228 = token('m228.b').of(),
  C228 = token('m228.c').of()
const M228 = defineModule({
  name: 'm228',
  imports: [M227],
  providers: [
    provide(C228, { build: () => 'c' }),
    provide(A228, { deps: { c: C228, up: B227 }, build: ({ c }) => new S228(c) }),
    provide(B228, { deps: { a: A228 }, build: ({ a }) => ({ b228: a }) }),
  ],
  exports: [B228],
})
class S229 {
  x
  constructor(x) {
    this.x = x
  }
  s229() {
    return 229
  }
}
const A229 = token('m229.a').of(),
  B229 = token('m229.b').of(),
  C229 = token('m229.c').of()
const M229 = defineModule({
  name: 'm229',
  imports: [M228],
  providers: [
    provide(C229, { build: () => 'c' }),
    provide(A229, { deps: { c: C229, up: B228 }, build: ({ c }) => new S229(c) }),
    provide(B229, { deps: { a: A229 }, build: ({ a }) => ({ b229: a }) }),
  ],
  exports: [B229],
})
class S230 {
  x
  constructor(x) {
    this.x = x
  }
  s230() {
    return 230
  }
}
const A230 = token('m230.a').of(),
  B230 = token('m230.b').of(),
  C230 = token('m230.c').of()
const M230 = defineModule({
  name: 'm230',
  imports: [M229],
  providers: [
    provide(C230, { build: () => 'c' }),
    provide(A230, { deps: { c: C230, up: B229 }, build: ({ c }) => new S230(c) }),
    provide(B230, { deps: { a: A230 }, build: ({ a }) => ({ b230: a }) }),
  ],
  exports: [B230],
})
class S231 {
  x
  constructor(x) {
    this.x = x
  }
  s231() {
    return 231
  }
}
const A231 = token('m231.a').of(),
  B231 = token('m231.b').of(),
  C231 = token('m231.c').of()
const M231 = defineModule({
  name: 'm231',
  imports: [M230],
  providers: [
    provide(C231, { build: () => 'c' }),
    provide(A231, { deps: { c: C231, up: B230 }, build: ({ c }) => new S231(c) }),
    provide(B231, { deps: { a: A231 }, build: ({ a }) => ({ b231: a }) }),
  ],
  exports: [B231],
})
class S232 {
  x
  constructor(x) {
    this.x = x
  }
  s232() {
    return 232
  }
}
const A232 = token('m232.a').of(),
  B232 = token('m232.b').of(),
  C232 = token('m232.c').of()
const M232 = defineModule({
  name: 'm232',
  imports: [M231],
  providers: [
    provide(C232, { build: () => 'c' }),
    provide(A232, { deps: { c: C232, up: B231 }, build: ({ c }) => new S232(c) }),
    provide(B232, { deps: { a: A232 }, build: ({ a }) => ({ b232: a }) }),
  ],
  exports: [B232],
})
class S233 {
  x
  constructor(x) {
    this.x = x
  }
  s233() {
    return 233
  }
}
const A233 = token('m233.a').of(),
  B233 = token('m233.b').of(),
  C233 = token('m233.c').of()
const M233 = defineModule({
  name: 'm233',
  imports: [M232],
  providers: [
    provide(C233, { build: () => 'c' }),
    provide(A233, { deps: { c: C233, up: B232 }, build: ({ c }) => new S233(c) }),
    provide(B233, { deps: { a: A233 }, build: ({ a }) => ({ b233: a }) }),
  ],
  exports: [B233],
})
class S234 {
  x
  constructor(x) {
    this.x = x
  }
  s234() {
    return 234
  }
}
const A234 = token('m234.a').of(),
  B234 = token('m234.b').of(),
  C234 = token('m234.c').of()
const M234 = defineModule({
  name: 'm234',
  imports: [M233],
  providers: [
    provide(C234, { build: () => 'c' }),
    provide(A234, { deps: { c: C234, up: B233 }, build: ({ c }) => new S234(c) }),
    provide(B234, { deps: { a: A234 }, build: ({ a }) => ({ b234: a }) }),
  ],
  exports: [B234],
})
class S235 {
  x
  constructor(x) {
    this.x = x
  }
  s235() {
    return 235
  }
}
const A235 = token('m235.a').of(),
  B235 = token('m235.b').of(),
  C235 = token('m235.c').of()
const M235 = defineModule({
  name: 'm235',
  imports: [M234],
  providers: [
    provide(C235, { build: () => 'c' }),
    provide(A235, { deps: { c: C235, up: B234 }, build: ({ c }) => new S235(c) }),
    provide(B235, { deps: { a: A235 }, build: ({ a }) => ({ b235: a }) }),
  ],
  exports: [B235],
})
class S236 {
  x
  constructor(x) {
    this.x = x
  }
  s236() {
    return 236
  }
}
const A236 = token('m236.a').of(),
  B236 = token('m236.b').of(),
  C236 = token('m236.c').of()
const M236 = defineModule({
  name: 'm236',
  imports: [M235],
  providers: [
    provide(C236, { build: () => 'c' }),
    provide(A236, { deps: { c: C236, up: B235 }, build: ({ c }) => new S236(c) }),
    provide(B236, { deps: { a: A236 }, build: ({ a }) => ({ b236: a }) }),
  ],
  exports: [B236],
})
class S237 {
  x
  constructor(x) {
    this.x = x
  }
  s237() {
    return 237
  }
}
const A237 = token('m237.a').of(),
  B237 = token('m237.b').of(),
  C237 = token('m237.c').of()
const M237 = defineModule({
  name: 'm237',
  imports: [M236],
  providers: [
    provide(C237, { build: () => 'c' }),
    provide(A237, { deps: { c: C237, up: B236 }, build: ({ c }) => new S237(c) }),
    provide(B237, { deps: { a: A237 }, build: ({ a }) => ({ b237: a }) }),
  ],
  exports: [B237],
})
class S238 {
  x
  constructor(x) {
    this.x = x
  }
  s238() {
    return 238
  }
}
const A238 = token('m238.a').of(),
  B238 = token('m238.b').of(),
  C238 = token('m238.c').of()
const M238 = defineModule({
  name: 'm238',
  imports: [M237],
  providers: [
    provide(C238, { build: () => 'c' }),
    provide(A238, { deps: { c: C238, up: B237 }, build: ({ c }) => new S238(c) }),
    provide(B238, { deps: { a: A238 }, build: ({ a }) => ({ b238: a }) }),
  ],
  exports: [B238],
})
class S239 {
  x
  constructor(x) {
    this.x = x
  }
  s239() {
    return 239
  }
}
const A239 = token('m239.a').of(),
  B239 = token('m239.b').of(),
  C239 = token('m239.c').of()
const M239 = defineModule({
  name: 'm239',
  imports: [M238],
  providers: [
    provide(C239, { build: () => 'c' }),
    provide(A239, { deps: { c: C239, up: B238 }, build: ({ c }) => new S239(c) }),
    provide(B239, { deps: { a: A239 }, build: ({ a }) => ({ b239: a }) }),
  ],
  exports: [B239],
})
class S240 {
  x
  constructor(x) {
    this.x = x
  }
  s240() {
    return 240
  }
}
const A240 = token('m240.a').of(),
  B240 = token('m240.b').of(),
  C240 = token('m240.c').of()
const M240 = defineModule({
  name: 'm240',
  imports: [M239],
  providers: [
    provide(C240, { build: () => 'c' }),
    provide(A240, { deps: { c: C240, up: B239 }, build: ({ c }) => new S240(c) }),
    provide(B240, { deps: { a: A240 }, build: ({ a }) => ({ b240: a }) }),
  ],
  exports: [B240],
})
class S241 {
  x
  constructor(x) {
    this.x = x
  }
  s241() {
    return 241
  }
}
const A241 = token('m241.a').of(),
  B241 = token('m241.b').of(),
  C241 = token('m241.c').of()
const M241 = defineModule({
  name: 'm241',
  imports: [M240],
  providers: [
    provide(C241, { build: () => 'c' }),
    provide(A241, { deps: { c: C241, up: B240 }, build: ({ c }) => new S241(c) }),
    provide(B241, { deps: { a: A241 }, build: ({ a }) => ({ b241: a }) }),
  ],
  exports: [B241],
})
class S242 {
  x
  constructor(x) {
    this.x = x
  }
  s242() {
    return 242
  }
}
const A242 = token('m242.a').of(),
  B242 = token('m242.b').of(),
  C242 = token('m242.c').of()
const M242 = defineModule({
  name: 'm242',
  imports: [M241],
  providers: [
    provide(C242, { build: () => 'c' }),
    provide(A242, { deps: { c: C242, up: B241 }, build: ({ c }) => new S242(c) }),
    provide(B242, { deps: { a: A242 }, build: ({ a }) => ({ b242: a }) }),
  ],
  exports: [B242],
})
class S243 {
  x
  constructor(x) {
    this.x = x
  }
  s243() {
    return 243
  }
}
const A243 = token('m243.a').of(),
  B243 = token('m243.b').of(),
  C243 = token('m243.c').of()
const M243 = defineModule({
  name: 'm243',
  imports: [M242],
  providers: [
    provide(C243, { build: () => 'c' }),
    provide(A243, { deps: { c: C243, up: B242 }, build: ({ c }) => new S243(c) }),
    provide(B243, { deps: { a: A243 }, build: ({ a }) => ({ b243: a }) }),
  ],
  exports: [B243],
})
class S244 {
  x
  constructor(x) {
    this.x = x
  }
  s244() {
    return 244
  }
}
const A244 = token('m244.a').of(),
  B244 = token('m244.b').of(),
  C244 = token('m244.c').of()
const M244 = defineModule({
  name: 'm244',
  imports: [M243],
  providers: [
    provide(C244, { build: () => 'c' }),
    provide(A244, { deps: { c: C244, up: B243 }, build: ({ c }) => new S244(c) }),
    provide(B244, { deps: { a: A244 }, build: ({ a }) => ({ b244: a }) }),
  ],
  exports: [B244],
})
class S245 {
  x
  constructor(x) {
    this.x = x
  }
  s245() {
    return 245
  }
}
const A245 = token('m245.a').of(),
  B245 = token('m245.b').of(),
  C245 = token('m245.c').of()
const M245 = defineModule({
  name: 'm245',
  imports: [M244],
  providers: [
    provide(C245, { build: () => 'c' }),
    provide(A245, { deps: { c: C245, up: B244 }, build: ({ c }) => new S245(c) }),
    provide(B245, { deps: { a: A245 }, build: ({ a }) => ({ b245: a }) }),
  ],
  exports: [B245],
})
class S246 {
  x
  constructor(x) {
    this.x = x
  }
  s246() {
    return 246
  }
}
const A246 = token('m246.a').of(),
  B246 = token('m246.b').of(),
  C246 = token('m246.c').of()
const M246 = defineModule({
  name: 'm246',
  imports: [M245],
  providers: [
    provide(C246, { build: () => 'c' }),
    provide(A246, { deps: { c: C246, up: B245 }, build: ({ c }) => new S246(c) }),
    provide(B246, { deps: { a: A246 }, build: ({ a }) => ({ b246: a }) }),
  ],
  exports: [B246],
})
class S247 {
  x
  constructor(x) {
    this.x = x
  }
  s247() {
    return 247
  }
}
const A247 = token('m247.a').of(),
  B247 = token('m247.b').of(),
  C247 = token('m247.c').of()
const M247 = defineModule({
  name: 'm247',
  imports: [M246],
  providers: [
    provide(C247, { build: () => 'c' }),
    provide(A247, { deps: { c: C247, up: B246 }, build: ({ c }) => new S247(c) }),
    provide(B247, { deps: { a: A247 }, build: ({ a }) => ({ b247: a }) }),
  ],
  exports: [B247],
})
class S248 {
  x
  constructor(x) {
    this.x = x
  }
  s248() {
    return 248
  }
}
const A248 = token('m248.a').of(),
  B248 = token('m248.b').of(),
  C248 = token('m248.c').of()
const M248 = defineModule({
  name: 'm248',
  imports: [M247],
  providers: [
    provide(C248, { build: () => 'c' }),
    provide(A248, { deps: { c: C248, up: B247 }, build: ({ c }) => new S248(c) }),
    provide(B248, { deps: { a: A248 }, build: ({ a }) => ({ b248: a }) }),
  ],
  exports: [B248],
})
class S249 {
  x
  constructor(x) {
    this.x = x
  }
  s249() {
    return 249
  }
}
const A249 = token('m249.a').of(),
  B249 = token('m249.b').of(),
  C249 = token('m249.c').of()
const M249 = defineModule({
  name: 'm249',
  imports: [M248],
  providers: [
    provide(C249, { build: () => 'c' }),
    provide(A249, { deps: { c: C249, up: B248 }, build: ({ c }) => new S249(c) }),
    provide(B249, { deps: { a: A249 }, build: ({ a }) => ({ b249: a }) }),
  ],
  exports: [B249],
})
class S250 {
  x
  constructor(x) {
    this.x = x
  }
  s250() {
    return 250
  }
}
const A250 = token('m250.a').of(),
  B250 = token('m250.b').of(),
  C250 = token('m250.c').of()
const M250 = defineModule({
  name: 'm250',
  imports: [M249],
  providers: [
    provide(C250, { build: () => 'c' }),
    provide(A250, { deps: { c: C250, up: B249 }, build: ({ c }) => new S250(c) }),
    provide(B250, { deps: { a: A250 }, build: ({ a }) => ({ b250: a }) }),
  ],
  exports: [B250],
})
class S251 {
  x
  constructor(x) {
    this.x = x
  }
  s251() {
    return 251
  }
}
const A251 = token('m251.a').of(),
  B251 = token('m251.b').of(),
  C251 = token('m251.c').of()
const M251 = defineModule({
  name: 'm251',
  imports: [M250],
  providers: [
    provide(C251, { build: () => 'c' }),
    provide(A251, { deps: { c: C251, up: B250 }, build: ({ c }) => new S251(c) }),
    provide(B251, { deps: { a: A251 }, build: ({ a }) => ({ b251: a }) }),
  ],
  exports: [B251],
})
class S252 {
  x
  constructor(x) {
    this.x = x
  }
  s252() {
    return 252
  }
}
const A252 = token('m252.a').of(),
  B252 = token('m252.b').of(),
  C252 = token('m252.c').of()
const M252 = defineModule({
  name: 'm252',
  imports: [M251],
  providers: [
    provide(C252, { build: () => 'c' }),
    provide(A252, { deps: { c: C252, up: B251 }, build: ({ c }) => new S252(c) }),
    provide(B252, { deps: { a: A252 }, build: ({ a }) => ({ b252: a }) }),
  ],
  exports: [B252],
})
class S253 {
  x
  constructor(x) {
    this.x = x
  }
  s253() {
    return 253
  }
}
const A253 = token('m253.a').of(),
  B253 = token('m253.b').of(),
  C253 = token('m253.c').of()
const M253 = defineModule({
  name: 'm253',
  imports: [M252],
  providers: [
    provide(C253, { build: () => 'c' }),
    provide(A253, { deps: { c: C253, up: B252 }, build: ({ c }) => new S253(c) }),
    provide(B253, { deps: { a: A253 }, build: ({ a }) => ({ b253: a }) }),
  ],
  exports: [B253],
})
class S254 {
  x
  constructor(x) {
    this.x = x
  }
  s254() {
    return 254
  }
}
const A254 = token('m254.a').of(),
  B254 = token('m254.b').of(),
  C254 = token('m254.c').of()
const M254 = defineModule({
  name: 'm254',
  imports: [M253],
  providers: [
    provide(C254, { build: () => 'c' }),
    provide(A254, { deps: { c: C254, up: B253 }, build: ({ c }) => new S254(c) }),
    provide(B254, { deps: { a: A254 }, build: ({ a }) => ({ b254: a }) }),
  ],
  exports: [B254],
})
class S255 {
  x
  constructor(x) {
    this.x = x
  }
  s255() {
    return 255
  }
}
const A255 = token('m255.a').of(),
  B255 = token('m255.b').of(),
  C255 = token('m255.c').of()
const M255 = defineModule({
  name: 'm255',
  imports: [M254],
  providers: [
    provide(C255, { build: () => 'c' }),
    provide(A255, { deps: { c: C255, up: B254 }, build: ({ c }) => new S255(c) }),
    provide(B255, { deps: { a: A255 }, build: ({ a }) => ({ b255: a }) }),
  ],
  exports: [B255],
})
class S256 {
  x
  constructor(x) {
    this.x = x
  }
  s256() {
    return 256
  }
}
const A256 = token('m256.a').of(),
  B256 = token('m256.b').of(),
  C256 = token('m256.c').of()
const M256 = defineModule({
  name: 'm256',
  imports: [M255],
  providers: [
    provide(C256, { build: () => 'c' }),
    provide(A256, { deps: { c: C256, up: B255 }, build: ({ c }) => new S256(c) }),
    provide(B256, { deps: { a: A256 }, build: ({ a }) => ({ b256: a }) }),
  ],
  exports: [B256],
})
class S257 {
  x
  constructor(x) {
    this.x = x
  }
  s257() {
    return 257
  }
}
const A257 = token('m257.a').of(),
  B257 = token('m257.b').of(),
  C257 = token('m257.c').of()
const M257 = defineModule({
  name: 'm257',
  imports: [M256],
  providers: [
    provide(C257, { build: () => 'c' }),
    provide(A257, { deps: { c: C257, up: B256 }, build: ({ c }) => new S257(c) }),
    provide(B257, { deps: { a: A257 }, build: ({ a }) => ({ b257: a }) }),
  ],
  exports: [B257],
})
class S258 {
  x
  constructor(x) {
    this.x = x
  }
  s258() {
    return 258
  }
}
const A258 = token('m258.a').of(),
  B258 = token('m258.b').of(),
  C258 = token('m258.c').of()
const M258 = defineModule({
  name: 'm258',
  imports: [M257],
  providers: [
    provide(C258, { build: () => 'c' }),
    provide(A258, { deps: { c: C258, up: B257 }, build: ({ c }) => new S258(c) }),
    provide(B258, { deps: { a: A258 }, build: ({ a }) => ({ b258: a }) }),
  ],
  exports: [B258],
})
class S259 {
  x
  constructor(x) {
    this.x = x
  }
  s259() {
    return 259
  }
}
const A259 = token('m259.a').of(),
  B259 = token('m259.b').of(),
  C259 = token('m259.c').of()
const M259 = defineModule({
  name: 'm259',
  imports: [M258],
  providers: [
    provide(C259, { build: () => 'c' }),
    provide(A259, { deps: { c: C259, up: B258 }, build: ({ c }) => new S259(c) }),
    provide(B259, { deps: { a: A259 }, build: ({ a }) => ({ b259: a }) }),
  ],
  exports: [B259],
})
class S260 {
  x
  constructor(x) {
    this.x = x
  }
  s260() {
    return 260
  }
}
const A260 = token('m260.a').of(),
  B260 = token('m260.b').of(),
  C260 = token('m260.c').of()
const M260 = defineModule({
  name: 'm260',
  imports: [M259],
  providers: [
    provide(C260, { build: () => 'c' }),
    provide(A260, { deps: { c: C260, up: B259 }, build: ({ c }) => new S260(c) }),
    provide(B260, { deps: { a: A260 }, build: ({ a }) => ({ b260: a }) }),
  ],
  exports: [B260],
})
class S261 {
  x
  constructor(x) {
    this.x = x
  }
  s261() {
    return 261
  }
}
const A261 = token('m261.a').of(),
  B261 = token('m261.b').of(),
  C261 = token('m261.c').of()
const M261 = defineModule({
  name: 'm261',
  imports: [M260],
  providers: [
    provide(C261, { build: () => 'c' }),
    provide(A261, { deps: { c: C261, up: B260 }, build: ({ c }) => new S261(c) }),
    provide(B261, { deps: { a: A261 }, build: ({ a }) => ({ b261: a }) }),
  ],
  exports: [B261],
})
class S262 {
  x
  constructor(x) {
    this.x = x
  }
  s262() {
    return 262
  }
}
const A262 = token('m262.a').of(),
  B262 = token('m262.b').of(),
  C262 = token('m262.c').of()
const M262 = defineModule({
  name: 'm262',
  imports: [M261],
  providers: [
    provide(C262, { build: () => 'c' }),
    provide(A262, { deps: { c: C262, up: B261 }, build: ({ c }) => new S262(c) }),
    provide(B262, { deps: { a: A262 }, build: ({ a }) => ({ b262: a }) }),
  ],
  exports: [B262],
})
class S263 {
  x
  constructor(x) {
    this.x = x
  }
  s263() {
    return 263
  }
}
const A263 = token('m263.a').of(),
  B263 = token('m263.b').of(),
  C263 = token('m263.c').of()
const M263 = defineModule({
  name: 'm263',
  imports: [M262],
  providers: [
    provide(C263, { build: () => 'c' }),
    provide(A263, { deps: { c: C263, up: B262 }, build: ({ c }) => new S263(c) }),
    provide(B263, { deps: { a: A263 }, build: ({ a }) => ({ b263: a }) }),
  ],
  exports: [B263],
})
class S264 {
  x
  constructor(x) {
    this.x = x
  }
  s264() {
    return 264
  }
}
const A264 = token('m264.a').of(),
  B264 = token('m264.b').of(),
  C264 = token('m264.c').of()
const M264 = defineModule({
  name: 'm264',
  imports: [M263],
  providers: [
    provide(C264, { build: () => 'c' }),
    provide(A264, { deps: { c: C264, up: B263 }, build: ({ c }) => new S264(c) }),
    provide(B264, { deps: { a: A264 }, build: ({ a }) => ({ b264: a }) }),
  ],
  exports: [B264],
})
class S265 {
  x
  constructor(x) {
    this.x = x
  }
  s265() {
    return 265
  }
}
const A265 = token('m265.a').of(),
  B265 = token('m265.b').of(),
  C265 = token('m265.c').of()
const M265 = defineModule({
  name: 'm265',
  imports: [M264],
  providers: [
    provide(C265, { build: () => 'c' }),
    provide(A265, { deps: { c: C265, up: B264 }, build: ({ c }) => new S265(c) }),
    provide(B265, { deps: { a: A265 }, build: ({ a }) => ({ b265: a }) }),
  ],
  exports: [B265],
})
class S266 {
  x
  constructor(x) {
    this.x = x
  }
  s266() {
    return 266
  }
}
const A266 = token('m266.a').of(),
  B266 = token('m266.b').of(),
  C266 = token('m266.c').of()
const M266 = defineModule({
  name: 'm266',
  imports: [M265],
  providers: [
    provide(C266, { build: () => 'c' }),
    provide(A266, { deps: { c: C266, up: B265 }, build: ({ c }) => new S266(c) }),
    provide(B266, { deps: { a: A266 }, build: ({ a }) => ({ b266: a }) }),
  ],
  exports: [B266],
})
class S267 {
  x
  constructor(x) {
    this.x = x
  }
  s267() {
    return 267
  }
}
const A267 = token('m267.a').of(),
  B267 = token('m267.b').of(),
  C267 = token('m267.c').of()
const M267 = defineModule({
  name: 'm267',
  imports: [M266],
  providers: [
    provide(C267, { build: () => 'c' }),
    provide(A267, { deps: { c: C267, up: B266 }, build: ({ c }) => new S267(c) }),
    provide(B267, { deps: { a: A267 }, build: ({ a }) => ({ b267: a }) }),
  ],
  exports: [B267],
})
class S268 {
  x
  constructor(x) {
    this.x = x
  }
  s268() {
    return 268
  }
}
const A268 = token('m268.a').of(),
  B268 = token('m268.b').of(),
  C268 = token('m268.c').of()
const M268 = defineModule({
  name: 'm268',
  imports: [M267],
  providers: [
    provide(C268, { build: () => 'c' }),
    provide(A268, { deps: { c: C268, up: B267 }, build: ({ c }) => new S268(c) }),
    provide(B268, { deps: { a: A268 }, build: ({ a }) => ({ b268: a }) }),
  ],
  exports: [B268],
})
class S269 {
  x
  constructor(x) {
    this.x = x
  }
  s269() {
    return 269
  }
}
const A269 = token('m269.a').of(),
  B269 = token('m269.b').of(),
  C269 = token('m269.c').of()
const M269 = defineModule({
  name: 'm269',
  imports: [M268],
  providers: [
    provide(C269, { build: () => 'c' }),
    provide(A269, { deps: { c: C269, up: B268 }, build: ({ c }) => new S269(c) }),
    provide(B269, { deps: { a: A269 }, build: ({ a }) => ({ b269: a }) }),
  ],
  exports: [B269],
})
class S270 {
  x
  constructor(x) {
    this.x = x
  }
  s270() {
    return 270
  }
}
const A270 = token('m270.a').of(),
  B270 = token('m270.b').of(),
  C270 = token('m270.c').of()
const M270 = defineModule({
  name: 'm270',
  imports: [M269],
  providers: [
    provide(C270, { build: () => 'c' }),
    provide(A270, { deps: { c: C270, up: B269 }, build: ({ c }) => new S270(c) }),
    provide(B270, { deps: { a: A270 }, build: ({ a }) => ({ b270: a }) }),
  ],
  exports: [B270],
})
class S271 {
  x
  constructor(x) {
    this.x = x
  }
  s271() {
    return 271
  }
}
const A271 = token('m271.a').of(),
  B271 = token('m271.b').of(),
  C271 = token('m271.c').of()
const M271 = defineModule({
  name: 'm271',
  imports: [M270],
  providers: [
    provide(C271, { build: () => 'c' }),
    provide(A271, { deps: { c: C271, up: B270 }, build: ({ c }) => new S271(c) }),
    provide(B271, { deps: { a: A271 }, build: ({ a }) => ({ b271: a }) }),
  ],
  exports: [B271],
})
class S272 {
  x
  constructor(x) {
    this.x = x
  }
  s272() {
    return 272
  }
}
const A272 = token('m272.a').of(),
  B272 = token('m272.b').of(),
  C272 = token('m272.c').of()
const M272 = defineModule({
  name: 'm272',
  imports: [M271],
  providers: [
    provide(C272, { build: () => 'c' }),
    provide(A272, { deps: { c: C272, up: B271 }, build: ({ c }) => new S272(c) }),
    provide(B272, { deps: { a: A272 }, build: ({ a }) => ({ b272: a }) }),
  ],
  exports: [B272],
})
class S273 {
  x
  constructor(x) {
    this.x = x
  }
  s273() {
    return 273
  }
}
const A273 = token('m273.a').of(),
  B273 = token('m273.b').of(),
  C273 = token('m273.c').of()
const M273 = defineModule({
  name: 'm273',
  imports: [M272],
  providers: [
    provide(C273, { build: () => 'c' }),
    provide(A273, { deps: { c: C273, up: B272 }, build: ({ c }) => new S273(c) }),
    provide(B273, { deps: { a: A273 }, build: ({ a }) => ({ b273: a }) }),
  ],
  exports: [B273],
})
class S274 {
  x
  constructor(x) {
    this.x = x
  }
  s274() {
    return 274
  }
}
const A274 = token('m274.a').of(),
  B274 = token('m274.b').of(),
  C274 = token('m274.c').of()
const M274 = defineModule({
  name: 'm274',
  imports: [M273],
  providers: [
    provide(C274, { build: () => 'c' }),
    provide(A274, { deps: { c: C274, up: B273 }, build: ({ c }) => new S274(c) }),
    provide(B274, { deps: { a: A274 }, build: ({ a }) => ({ b274: a }) }),
  ],
  exports: [B274],
})
class S275 {
  x
  constructor(x) {
    this.x = x
  }
  s275() {
    return 275
  }
}
const A275 = token('m275.a').of(),
  B275 = token('m275.b').of(),
  C275 = token('m275.c').of()
const M275 = defineModule({
  name: 'm275',
  imports: [M274],
  providers: [
    provide(C275, { build: () => 'c' }),
    provide(A275, { deps: { c: C275, up: B274 }, build: ({ c }) => new S275(c) }),
    provide(B275, { deps: { a: A275 }, build: ({ a }) => ({ b275: a }) }),
  ],
  exports: [B275],
})
class S276 {
  x
  constructor(x) {
    this.x = x
  }
  s276() {
    return 276
  }
}
const A276 = token('m276.a').of(),
  B276 = token('m276.b').of(),
  C276 = token('m276.c').of()
const M276 = defineModule({
  name: 'm276',
  imports: [M275],
  providers: [
    provide(C276, { build: () => 'c' }),
    provide(A276, { deps: { c: C276, up: B275 }, build: ({ c }) => new S276(c) }),
    provide(B276, { deps: { a: A276 }, build: ({ a }) => ({ b276: a }) }),
  ],
  exports: [B276],
})
class S277 {
  x
  constructor(x) {
    this.x = x
  }
  s277() {
    return 277
  }
}
const A277 = token('m277.a').of(),
  B277 = token('m277.b').of(),
  C277 = token('m277.c').of()
const M277 = defineModule({
  name: 'm277',
  imports: [M276],
  providers: [
    provide(C277, { build: () => 'c' }),
    provide(A277, { deps: { c: C277, up: B276 }, build: ({ c }) => new S277(c) }),
    provide(B277, { deps: { a: A277 }, build: ({ a }) => ({ b277: a }) }),
  ],
  exports: [B277],
})
class S278 {
  x
  constructor(x) {
    this.x = x
  }
  s278() {
    return 278
  }
}
const A278 = token('m278.a').of(),
  B278 = token('m278.b').of(),
  C278 = token('m278.c').of()
const M278 = defineModule({
  name: 'm278',
  imports: [M277],
  providers: [
    provide(C278, { build: () => 'c' }),
    provide(A278, { deps: { c: C278, up: B277 }, build: ({ c }) => new S278(c) }),
    provide(B278, { deps: { a: A278 }, build: ({ a }) => ({ b278: a }) }),
  ],
  exports: [B278],
})
class S279 {
  x
  constructor(x) {
    this.x = x
  }
  s279() {
    return 279
  }
}
const A279 = token('m279.a').of(),
  B279 = token('m279.b').of(),
  C279 = token('m279.c').of()
const M279 = defineModule({
  name: 'm279',
  imports: [M278],
  providers: [
    provide(C279, { build: () => 'c' }),
    provide(A279, { deps: { c: C279, up: B278 }, build: ({ c }) => new S279(c) }),
    provide(B279, { deps: { a: A279 }, build: ({ a }) => ({ b279: a }) }),
  ],
  exports: [B279],
})
class S280 {
  x
  constructor(x) {
    this.x = x
  }
  s280() {
    return 280
  }
}
const A280 = token('m280.a').of(),
  B280 = token('m280.b').of(),
  C280 = token('m280.c').of()
const M280 = defineModule({
  name: 'm280',
  imports: [M279],
  providers: [
    provide(C280, { build: () => 'c' }),
    provide(A280, { deps: { c: C280, up: B279 }, build: ({ c }) => new S280(c) }),
    provide(B280, { deps: { a: A280 }, build: ({ a }) => ({ b280: a }) }),
  ],
  exports: [B280],
})
class S281 {
  x
  constructor(x) {
    this.x = x
  }
  s281() {
    return 281
  }
}
const A281 = token('m281.a').of(),
  B281 = token('m281.b').of(),
  C281 = token('m281.c').of()
const M281 = defineModule({
  name: 'm281',
  imports: [M280],
  providers: [
    provide(C281, { build: () => 'c' }),
    provide(A281, { deps: { c: C281, up: B280 }, build: ({ c }) => new S281(c) }),
    provide(B281, { deps: { a: A281 }, build: ({ a }) => ({ b281: a }) }),
  ],
  exports: [B281],
})
class S282 {
  x
  constructor(x) {
    this.x = x
  }
  s282() {
    return 282
  }
}
const A282 = token('m282.a').of(),
  B282 = token('m282.b').of(),
  C282 = token('m282.c').of()
const M282 = defineModule({
  name: 'm282',
  imports: [M281],
  providers: [
    provide(C282, { build: () => 'c' }),
    provide(A282, { deps: { c: C282, up: B281 }, build: ({ c }) => new S282(c) }),
    provide(B282, { deps: { a: A282 }, build: ({ a }) => ({ b282: a }) }),
  ],
  exports: [B282],
})
class S283 {
  x
  constructor(x) {
    this.x = x
  }
  s283() {
    return 283
  }
}
const A283 = token('m283.a').of(),
  B283 = token('m283.b').of(),
  C283 = token('m283.c').of()
const M283 = defineModule({
  name: 'm283',
  imports: [M282],
  providers: [
    provide(C283, { build: () => 'c' }),
    provide(A283, { deps: { c: C283, up: B282 }, build: ({ c }) => new S283(c) }),
    provide(B283, { deps: { a: A283 }, build: ({ a }) => ({ b283: a }) }),
  ],
  exports: [B283],
})
class S284 {
  x
  constructor(x) {
    this.x = x
  }
  s284() {
    return 284
  }
}
const A284 = token('m284.a').of(),
  B284 = token('m284.b').of(),
  C284 = token('m284.c').of()
const M284 = defineModule({
  name: 'm284',
  imports: [M283],
  providers: [
    provide(C284, { build: () => 'c' }),
    provide(A284, { deps: { c: C284, up: B283 }, build: ({ c }) => new S284(c) }),
    provide(B284, { deps: { a: A284 }, build: ({ a }) => ({ b284: a }) }),
  ],
  exports: [B284],
})
class S285 {
  x
  constructor(x) {
    this.x = x
  }
  s285() {
    return 285
  }
}
const A285 = token('m285.a').of(),
  B285 = token('m285.b').of(),
  C285 = token('m285.c').of()
const M285 = defineModule({
  name: 'm285',
  imports: [M284],
  providers: [
    provide(C285, { build: () => 'c' }),
    provide(A285, { deps: { c: C285, up: B284 }, build: ({ c }) => new S285(c) }),
    provide(B285, { deps: { a: A285 }, build: ({ a }) => ({ b285: a }) }),
  ],
  exports: [B285],
})
class S286 {
  x
  constructor(x) {
    this.x = x
  }
  s286() {
    return 286
  }
}
const A286 = token('m286.a').of(),
  B286 = token('m286.b').of(),
  C286 = token('m286.c').of()
const M286 = defineModule({
  name: 'm286',
  imports: [M285],
  providers: [
    provide(C286, { build: () => 'c' }),
    provide(A286, { deps: { c: C286, up: B285 }, build: ({ c }) => new S286(c) }),
    provide(B286, { deps: { a: A286 }, build: ({ a }) => ({ b286: a }) }),
  ],
  exports: [B286],
})
class S287 {
  x
  constructor(x) {
    this.x = x
  }
  s287() {
    return 287
  }
}
const A287 = token('m287.a').of(),
  B287 = token('m287.b').of(),
  C287 = token('m287.c').of()
const M287 = defineModule({
  name: 'm287',
  imports: [M286],
  providers: [
    provide(C287, { build: () => 'c' }),
    provide(A287, { deps: { c: C287, up: B286 }, build: ({ c }) => new S287(c) }),
    provide(B287, { deps: { a: A287 }, build: ({ a }) => ({ b287: a }) }),
  ],
  exports: [B287],
})
class S288 {
  x
  constructor(x) {
    this.x = x
  }
  s288() {
    return 288
  }
}
const A288 = token('m288.a').of(),
  B288 = token('m288.b').of(),
  C288 = token('m288.c').of()
const M288 = defineModule({
  name: 'm288',
  imports: [M287],
  providers: [
    provide(C288, { build: () => 'c' }),
    provide(A288, { deps: { c: C288, up: B287 }, build: ({ c }) => new S288(c) }),
    provide(B288, { deps: { a: A288 }, build: ({ a }) => ({ b288: a }) }),
  ],
  exports: [B288],
})
class S289 {
  x
  constructor(x) {
    this.x = x
  }
  s289() {
    return 289
  }
}
const A289 = token('m289.a').of(),
  B289 = token('m289.b').of(),
  C289 = token('m289.c').of()
const M289 = defineModule({
  name: 'm289',
  imports: [M288],
  providers: [
    provide(C289, { build: () => 'c' }),
    provide(A289, { deps: { c: C289, up: B288 }, build: ({ c }) => new S289(c) }),
    provide(B289, { deps: { a: A289 }, build: ({ a }) => ({ b289: a }) }),
  ],
  exports: [B289],
})
class S290 {
  x
  constructor(x) {
    this.x = x
  }
  s290() {
    return 290
  }
}
const A290 = token('m290.a').of(),
  B290 = token('m290.b').of(),
  C290 = token('m290.c').of()
const M290 = defineModule({
  name: 'm290',
  imports: [M289],
  providers: [
    provide(C290, { build: () => 'c' }),
    provide(A290, { deps: { c: C290, up: B289 }, build: ({ c }) => new S290(c) }),
    provide(B290, { deps: { a: A290 }, build: ({ a }) => ({ b290: a }) }),
  ],
  exports: [B290],
})
class S291 {
  x
  constructor(x) {
    this.x = x
  }
  s291() {
    return 291
  }
}
const A291 = token('m291.a').of(),
  B291 = token('m291.b').of(),
  C291 = token('m291.c').of()
const M291 = defineModule({
  name: 'm291',
  imports: [M290],
  providers: [
    provide(C291, { build: () => 'c' }),
    provide(A291, { deps: { c: C291, up: B290 }, build: ({ c }) => new S291(c) }),
    provide(B291, { deps: { a: A291 }, build: ({ a }) => ({ b291: a }) }),
  ],
  exports: [B291],
})
class S292 {
  x
  constructor(x) {
    this.x = x
  }
  s292() {
    return 292
  }
}
const A292 = token('m292.a').of(),
  B292 = token('m292.b').of(),
  C292 = token('m292.c').of()
const M292 = defineModule({
  name: 'm292',
  imports: [M291],
  providers: [
    provide(C292, { build: () => 'c' }),
    provide(A292, { deps: { c: C292, up: B291 }, build: ({ c }) => new S292(c) }),
    provide(B292, { deps: { a: A292 }, build: ({ a }) => ({ b292: a }) }),
  ],
  exports: [B292],
})
class S293 {
  x
  constructor(x) {
    this.x = x
  }
  s293() {
    return 293
  }
}
const A293 = token('m293.a').of(),
  B293 = token('m293.b').of(),
  C293 = token('m293.c').of()
const M293 = defineModule({
  name: 'm293',
  imports: [M292],
  providers: [
    provide(C293, { build: () => 'c' }),
    provide(A293, { deps: { c: C293, up: B292 }, build: ({ c }) => new S293(c) }),
    provide(B293, { deps: { a: A293 }, build: ({ a }) => ({ b293: a }) }),
  ],
  exports: [B293],
})
class S294 {
  x
  constructor(x) {
    this.x = x
  }
  s294() {
    return 294
  }
}
const A294 = token('m294.a').of(),
  B294 = token('m294.b').of(),
  C294 = token('m294.c').of()
const M294 = defineModule({
  name: 'm294',
  imports: [M293],
  providers: [
    provide(C294, { build: () => 'c' }),
    provide(A294, { deps: { c: C294, up: B293 }, build: ({ c }) => new S294(c) }),
    provide(B294, { deps: { a: A294 }, build: ({ a }) => ({ b294: a }) }),
  ],
  exports: [B294],
})
class S295 {
  x
  constructor(x) {
    this.x = x
  }
  s295() {
    return 295
  }
}
const A295 = token('m295.a').of(),
  B295 = token('m295.b').of(),
  C295 = token('m295.c').of()
const M295 = defineModule({
  name: 'm295',
  imports: [M294],
  providers: [
    provide(C295, { build: () => 'c' }),
    provide(A295, { deps: { c: C295, up: B294 }, build: ({ c }) => new S295(c) }),
    provide(B295, { deps: { a: A295 }, build: ({ a }) => ({ b295: a }) }),
  ],
  exports: [B295],
})
class S296 {
  x
  constructor(x) {
    this.x = x
  }
  s296() {
    return 296
  }
}
const A296 = token('m296.a').of(),
  B296 = token('m296.b').of(),
  C296 = token('m296.c').of()
const M296 = defineModule({
  name: 'm296',
  imports: [M295],
  providers: [
    provide(C296, { build: () => 'c' }),
    provide(A296, { deps: { c: C296, up: B295 }, build: ({ c }) => new S296(c) }),
    provide(B296, { deps: { a: A296 }, build: ({ a }) => ({ b296: a }) }),
  ],
  exports: [B296],
})
class S297 {
  x
  constructor(x) {
    this.x = x
  }
  s297() {
    return 297
  }
}
const A297 = token('m297.a').of(),
  B297 = token('m297.b').of(),
  C297 = token('m297.c').of()
const M297 = defineModule({
  name: 'm297',
  imports: [M296],
  providers: [
    provide(C297, { build: () => 'c' }),
    provide(A297, { deps: { c: C297, up: B296 }, build: ({ c }) => new S297(c) }),
    provide(B297, { deps: { a: A297 }, build: ({ a }) => ({ b297: a }) }),
  ],
  exports: [B297],
})
class S298 {
  x
  constructor(x) {
    this.x = x
  }
  s298() {
    return 298
  }
}
const A298 = token('m298.a').of(),
  B298 = token('m298.b').of(),
  C298 = token('m298.c').of()
const M298 = defineModule({
  name: 'm298',
  imports: [M297],
  providers: [
    provide(C298, { build: () => 'c' }),
    provide(A298, { deps: { c: C298, up: B297 }, build: ({ c }) => new S298(c) }),
    provide(B298, { deps: { a: A298 }, build: ({ a }) => ({ b298: a }) }),
  ],
  exports: [B298],
})
class S299 {
  x
  constructor(x) {
    this.x = x
  }
  s299() {
    return 299
  }
}
const A299 = token('m299.a').of(),
  B299 = token('m299.b').of(),
  C299 = token('m299.c').of()
const M299 = defineModule({
  name: 'm299',
  imports: [M298],
  providers: [
    provide(C299, { build: () => 'c' }),
    provide(A299, { deps: { c: C299, up: B298 }, build: ({ c }) => new S299(c) }),
    provide(B299, { deps: { a: A299 }, build: ({ a }) => ({ b299: a }) }),
  ],
  exports: [B299],
})
class S300 {
  x
  constructor(x) {
    this.x = x
  }
  s300() {
    return 300
  }
}
const A300 = token('m300.a').of(),
  B300 = token('m300.b').of(),
  C300 = token('m300.c').of()
const M300 = defineModule({
  name: 'm300',
  imports: [M299],
  providers: [
    provide(C300, { build: () => 'c' }),
    provide(A300, { deps: { c: C300, up: B299 }, build: ({ c }) => new S300(c) }),
    provide(B300, { deps: { a: A300 }, build: ({ a }) => ({ b300: a }) }),
  ],
  exports: [B300],
})
class S301 {
  x
  constructor(x) {
    this.x = x
  }
  s301() {
    return 301
  }
}
const A301 = token('m301.a').of(),
  B301 = token('m301.b').of(),
  C301 = token('m301.c').of()
const M301 = defineModule({
  name: 'm301',
  imports: [M300],
  providers: [
    provide(C301, { build: () => 'c' }),
    provide(A301, { deps: { c: C301, up: B300 }, build: ({ c }) => new S301(c) }),
    provide(B301, { deps: { a: A301 }, build: ({ a }) => ({ b301: a }) }),
  ],
  exports: [B301],
})
class S302 {
  x
  constructor(x) {
    this.x = x
  }
  s302() {
    return 302
  }
}
const A302 = token('m302.a').of(),
  B302 = token('m302.b').of(),
  C302 = token('m302.c').of()
const M302 = defineModule({
  name: 'm302',
  imports: [M301],
  providers: [
    provide(C302, { build: () => 'c' }),
    provide(A302, { deps: { c: C302, up: B301 }, build: ({ c }) => new S302(c) }),
    provide(B302, { deps: { a: A302 }, build: ({ a }) => ({ b302: a }) }),
  ],
  exports: [B302],
})
class S303 {
  x
  constructor(x) {
    this.x = x
  }
  s303() {
    return 303
  }
}
const A303 = token('m303.a').of(),
  B303 = token('m303.b').of(),
  C303 = token('m303.c').of()
const M303 = defineModule({
  name: 'm303',
  imports: [M302],
  providers: [
    provide(C303, { build: () => 'c' }),
    provide(A303, { deps: { c: C303, up: B302 }, build: ({ c }) => new S303(c) }),
    provide(B303, { deps: { a: A303 }, build: ({ a }) => ({ b303: a }) }),
  ],
  exports: [B303],
})
class S304 {
  x
  constructor(x) {
    this.x = x
  }
  s304() {
    return 304
  }
}
const A304 = token('m304.a').of(),
  B304 = token('m304.b').of(),
  C304 = token('m304.c').of()
const M304 = defineModule({
  name: 'm304',
  imports: [M303],
  providers: [
    provide(C304, { build: () => 'c' }),
    provide(A304, { deps: { c: C304, up: B303 }, build: ({ c }) => new S304(c) }),
    provide(B304, { deps: { a: A304 }, build: ({ a }) => ({ b304: a }) }),
  ],
  exports: [B304],
})
class S305 {
  x
  constructor(x) {
    this.x = x
  }
  s305() {
    return 305
  }
}
const A305 = token('m305.a').of(),
  B305 = token('m305.b').of(),
  C305 = token('m305.c').of()
const M305 = defineModule({
  name: 'm305',
  imports: [M304],
  providers: [
    provide(C305, { build: () => 'c' }),
    provide(A305, { deps: { c: C305, up: B304 }, build: ({ c }) => new S305(c) }),
    provide(B305, { deps: { a: A305 }, build: ({ a }) => ({ b305: a }) }),
  ],
  exports: [B305],
})
class S306 {
  x
  constructor(x) {
    this.x = x
  }
  s306() {
    return 306
  }
}
const A306 = token('m306.a').of(),
  B306 = token('m306.b').of(),
  C306 = token('m306.c').of()
const M306 = defineModule({
  name: 'm306',
  imports: [M305],
  providers: [
    provide(C306, { build: () => 'c' }),
    provide(A306, { deps: { c: C306, up: B305 }, build: ({ c }) => new S306(c) }),
    provide(B306, { deps: { a: A306 }, build: ({ a }) => ({ b306: a }) }),
  ],
  exports: [B306],
})
class S307 {
  x
  constructor(x) {
    this.x = x
  }
  s307() {
    return 307
  }
}
const A307 = token('m307.a').of(),
  B307 = token('m307.b').of(),
  C307 = token('m307.c').of()
const M307 = defineModule({
  name: 'm307',
  imports: [M306],
  providers: [
    provide(C307, { build: () => 'c' }),
    provide(A307, { deps: { c: C307, up: B306 }, build: ({ c }) => new S307(c) }),
    provide(B307, { deps: { a: A307 }, build: ({ a }) => ({ b307: a }) }),
  ],
  exports: [B307],
})
class S308 {
  x
  constructor(x) {
    this.x = x
  }
  s308() {
    return 308
  }
}
const A308 = token('m308.a').of(),
  B308 = token('m308.b').of(),
  C308 = token('m308.c').of()
const M308 = defineModule({
  name: 'm308',
  imports: [M307],
  providers: [
    provide(C308, { build: () => 'c' }),
    provide(A308, { deps: { c: C308, up: B307 }, build: ({ c }) => new S308(c) }),
    provide(B308, { deps: { a: A308 }, build: ({ a }) => ({ b308: a }) }),
  ],
  exports: [B308],
})
class S309 {
  x
  constructor(x) {
    this.x = x
  }
  s309() {
    return 309
  }
}
const A309 = token('m309.a').of(),
  B309 = token('m309.b').of(),
  C309 = token('m309.c').of()
const M309 = defineModule({
  name: 'm309',
  imports: [M308],
  providers: [
    provide(C309, { build: () => 'c' }),
    provide(A309, { deps: { c: C309, up: B308 }, build: ({ c }) => new S309(c) }),
    provide(B309, { deps: { a: A309 }, build: ({ a }) => ({ b309: a }) }),
  ],
  exports: [B309],
})
class S310 {
  x
  constructor(x) {
    this.x = x
  }
  s310() {
    return 310
  }
}
const A310 = token('m310.a').of(),
  B310 = token('m310.b').of(),
  C310 = token('m310.c').of()
const M310 = defineModule({
  name: 'm310',
  imports: [M309],
  providers: [
    provide(C310, { build: () => 'c' }),
    provide(A310, { deps: { c: C310, up: B309 }, build: ({ c }) => new S310(c) }),
    provide(B310, { deps: { a: A310 }, build: ({ a }) => ({ b310: a }) }),
  ],
  exports: [B310],
})
class S311 {
  x
  constructor(x) {
    this.x = x
  }
  s311() {
    return 311
  }
}
const A311 = token('m311.a').of(),
  B311 = token('m311.b').of(),
  C311 = token('m311.c').of()
const M311 = defineModule({
  name: 'm311',
  imports: [M310],
  providers: [
    provide(C311, { build: () => 'c' }),
    provide(A311, { deps: { c: C311, up: B310 }, build: ({ c }) => new S311(c) }),
    provide(B311, { deps: { a: A311 }, build: ({ a }) => ({ b311: a }) }),
  ],
  exports: [B311],
})
class S312 {
  x
  constructor(x) {
    this.x = x
  }
  s312() {
    return 312
  }
}
const A312 = token('m312.a').of(),
  B312 = token('m312.b').of(),
  C312 = token('m312.c').of()
const M312 = defineModule({
  name: 'm312',
  imports: [M311],
  providers: [
    provide(C312, { build: () => 'c' }),
    provide(A312, { deps: { c: C312, up: B311 }, build: ({ c }) => new S312(c) }),
    provide(B312, { deps: { a: A312 }, build: ({ a }) => ({ b312: a }) }),
  ],
  exports: [B312],
})
class S313 {
  x
  constructor(x) {
    this.x = x
  }
  s313() {
    return 313
  }
}
const A313 = token('m313.a').of(),
  B313 = token('m313.b').of(),
  C313 = token('m313.c').of()
const M313 = defineModule({
  name: 'm313',
  imports: [M312],
  providers: [
    provide(C313, { build: () => 'c' }),
    provide(A313, { deps: { c: C313, up: B312 }, build: ({ c }) => new S313(c) }),
    provide(B313, { deps: { a: A313 }, build: ({ a }) => ({ b313: a }) }),
  ],
  exports: [B313],
})
class S314 {
  x
  constructor(x) {
    this.x = x
  }
  s314() {
    return 314
  }
}
const A314 = token('m314.a').of(),
  B314 = token('m314.b').of(),
  C314 = token('m314.c').of()
const M314 = defineModule({
  name: 'm314',
  imports: [M313],
  providers: [
    provide(C314, { build: () => 'c' }),
    provide(A314, { deps: { c: C314, up: B313 }, build: ({ c }) => new S314(c) }),
    provide(B314, { deps: { a: A314 }, build: ({ a }) => ({ b314: a }) }),
  ],
  exports: [B314],
})
class S315 {
  x
  constructor(x) {
    this.x = x
  }
  s315() {
    return 315
  }
}
const A315 = token('m315.a').of(),
  B315 = token('m315.b').of(),
  C315 = token('m315.c').of()
const M315 = defineModule({
  name: 'm315',
  imports: [M314],
  providers: [
    provide(C315, { build: () => 'c' }),
    provide(A315, { deps: { c: C315, up: B314 }, build: ({ c }) => new S315(c) }),
    provide(B315, { deps: { a: A315 }, build: ({ a }) => ({ b315: a }) }),
  ],
  exports: [B315],
})
class S316 {
  x
  constructor(x) {
    this.x = x
  }
  s316() {
    return 316
  }
}
const A316 = token('m316.a').of(),
  B316 = token('m316.b').of(),
  C316 = token('m316.c').of()
const M316 = defineModule({
  name: 'm316',
  imports: [M315],
  providers: [
    provide(C316, { build: () => 'c' }),
    provide(A316, { deps: { c: C316, up: B315 }, build: ({ c }) => new S316(c) }),
    provide(B316, { deps: { a: A316 }, build: ({ a }) => ({ b316: a }) }),
  ],
  exports: [B316],
})
class S317 {
  x
  constructor(x) {
    this.x = x
  }
  s317() {
    return 317
  }
}
const A317 = token('m317.a').of(),
  B317 = token('m317.b').of(),
  C317 = token('m317.c').of()
const M317 = defineModule({
  name: 'm317',
  imports: [M316],
  providers: [
    provide(C317, { build: () => 'c' }),
    provide(A317, { deps: { c: C317, up: B316 }, build: ({ c }) => new S317(c) }),
    provide(B317, { deps: { a: A317 }, build: ({ a }) => ({ b317: a }) }),
  ],
  exports: [B317],
})
class S318 {
  x
  constructor(x) {
    this.x = x
  }
  s318() {
    return 318
  }
}
const A318 = token('m318.a').of(),
  B318 = token('m318.b').of(),
  C318 = token('m318.c').of()
const M318 = defineModule({
  name: 'm318',
  imports: [M317],
  providers: [
    provide(C318, { build: () => 'c' }),
    provide(A318, { deps: { c: C318, up: B317 }, build: ({ c }) => new S318(c) }),
    provide(B318, { deps: { a: A318 }, build: ({ a }) => ({ b318: a }) }),
  ],
  exports: [B318],
})
class S319 {
  x
  constructor(x) {
    this.x = x
  }
  s319() {
    return 319
  }
}
const A319 = token('m319.a').of(),
  B319 = token('m319.b').of(),
  C319 = token('m319.c').of()
const M319 = defineModule({
  name: 'm319',
  imports: [M318],
  providers: [
    provide(C319, { build: () => 'c' }),
    provide(A319, { deps: { c: C319, up: B318 }, build: ({ c }) => new S319(c) }),
    provide(B319, { deps: { a: A319 }, build: ({ a }) => ({ b319: a }) }),
  ],
  exports: [B319],
})
class S320 {
  x
  constructor(x) {
    this.x = x
  }
  s320() {
    return 320
  }
}
const A320 = token('m320.a').of(),
  B320 = token('m320.b').of(),
  C320 = token('m320.c').of()
const M320 = defineModule({
  name: 'm320',
  imports: [M319],
  providers: [
    provide(C320, { build: () => 'c' }),
    provide(A320, { deps: { c: C320, up: B319 }, build: ({ c }) => new S320(c) }),
    provide(B320, { deps: { a: A320 }, build: ({ a }) => ({ b320: a }) }),
  ],
  exports: [B320],
})
class S321 {
  x
  constructor(x) {
    this.x = x
  }
  s321() {
    return 321
  }
}
const A321 = token('m321.a').of(),
  B321 = token('m321.b').of(),
  C321 = token('m321.c').of()
const M321 = defineModule({
  name: 'm321',
  imports: [M320],
  providers: [
    provide(C321, { build: () => 'c' }),
    provide(A321, { deps: { c: C321, up: B320 }, build: ({ c }) => new S321(c) }),
    provide(B321, { deps: { a: A321 }, build: ({ a }) => ({ b321: a }) }),
  ],
  exports: [B321],
})
class S322 {
  x
  constructor(x) {
    this.x = x
  }
  s322() {
    return 322
  }
}
const A322 = token('m322.a').of(),
  B322 = token('m322.b').of(),
  C322 = token('m322.c').of()
const M322 = defineModule({
  name: 'm322',
  imports: [M321],
  providers: [
    provide(C322, { build: () => 'c' }),
    provide(A322, { deps: { c: C322, up: B321 }, build: ({ c }) => new S322(c) }),
    provide(B322, { deps: { a: A322 }, build: ({ a }) => ({ b322: a }) }),
  ],
  exports: [B322],
})
class S323 {
  x
  constructor(x) {
    this.x = x
  }
  s323() {
    return 323
  }
}
const A323 = token('m323.a').of(),
  B323 = token('m323.b').of(),
  C323 = token('m323.c').of()
const M323 = defineModule({
  name: 'm323',
  imports: [M322],
  providers: [
    provide(C323, { build: () => 'c' }),
    provide(A323, { deps: { c: C323, up: B322 }, build: ({ c }) => new S323(c) }),
    provide(B323, { deps: { a: A323 }, build: ({ a }) => ({ b323: a }) }),
  ],
  exports: [B323],
})
class S324 {
  x
  constructor(x) {
    this.x = x
  }
  s324() {
    return 324
  }
}
const A324 = token('m324.a').of(),
  B324 = token('m324.b').of(),
  C324 = token('m324.c').of()
const M324 = defineModule({
  name: 'm324',
  imports: [M323],
  providers: [
    provide(C324, { build: () => 'c' }),
    provide(A324, { deps: { c: C324, up: B323 }, build: ({ c }) => new S324(c) }),
    provide(B324, { deps: { a: A324 }, build: ({ a }) => ({ b324: a }) }),
  ],
  exports: [B324],
})
class S325 {
  x
  constructor(x) {
    this.x = x
  }
  s325() {
    return 325
  }
}
const A325 = token('m325.a').of(),
  B325 = token('m325.b').of(),
  C325 = token('m325.c').of()
const M325 = defineModule({
  name: 'm325',
  imports: [M324],
  providers: [
    provide(C325, { build: () => 'c' }),
    provide(A325, { deps: { c: C325, up: B324 }, build: ({ c }) => new S325(c) }),
    provide(B325, { deps: { a: A325 }, build: ({ a }) => ({ b325: a }) }),
  ],
  exports: [B325],
})
class S326 {
  x
  constructor(x) {
    this.x = x
  }
  s326() {
    return 326
  }
}
const A326 = token('m326.a').of(),
  B326 = token('m326.b').of(),
  C326 = token('m326.c').of()
const M326 = defineModule({
  name: 'm326',
  imports: [M325],
  providers: [
    provide(C326, { build: () => 'c' }),
    provide(A326, { deps: { c: C326, up: B325 }, build: ({ c }) => new S326(c) }),
    provide(B326, { deps: { a: A326 }, build: ({ a }) => ({ b326: a }) }),
  ],
  exports: [B326],
})
class S327 {
  x
  constructor(x) {
    this.x = x
  }
  s327() {
    return 327
  }
}
const A327 = token('m327.a').of(),
  B327 = token('m327.b').of(),
  C327 = token('m327.c').of()
const M327 = defineModule({
  name: 'm327',
  imports: [M326],
  providers: [
    provide(C327, { build: () => 'c' }),
    provide(A327, { deps: { c: C327, up: B326 }, build: ({ c }) => new S327(c) }),
    provide(B327, { deps: { a: A327 }, build: ({ a }) => ({ b327: a }) }),
  ],
  exports: [B327],
})
class S328 {
  x
  constructor(x) {
    this.x = x
  }
  s328() {
    return 328
  }
}
const A328 = token('m328.a').of(),
  B328 = token('m328.b').of(),
  C328 = token('m328.c').of()
const M328 = defineModule({
  name: 'm328',
  imports: [M327],
  providers: [
    provide(C328, { build: () => 'c' }),
    provide(A328, { deps: { c: C328, up: B327 }, build: ({ c }) => new S328(c) }),
    provide(B328, { deps: { a: A328 }, build: ({ a }) => ({ b328: a }) }),
  ],
  exports: [B328],
})
class S329 {
  x
  constructor(x) {
    this.x = x
  }
  s329() {
    return 329
  }
}
const A329 = token('m329.a').of(),
  B329 = token('m329.b').of(),
  C329 = token('m329.c').of()
const M329 = defineModule({
  name: 'm329',
  imports: [M328],
  providers: [
    provide(C329, { build: () => 'c' }),
    provide(A329, { deps: { c: C329, up: B328 }, build: ({ c }) => new S329(c) }),
    provide(B329, { deps: { a: A329 }, build: ({ a }) => ({ b329: a }) }),
  ],
  exports: [B329],
})
class S330 {
  x
  constructor(x) {
    this.x = x
  }
  s330() {
    return 330
  }
}
const A330 = token('m330.a').of(),
  B330 = token('m330.b').of(),
  C330 = token('m330.c').of()
const M330 = defineModule({
  name: 'm330',
  imports: [M329],
  providers: [
    provide(C330, { build: () => 'c' }),
    provide(A330, { deps: { c: C330, up: B329 }, build: ({ c }) => new S330(c) }),
    provide(B330, { deps: { a: A330 }, build: ({ a }) => ({ b330: a }) }),
  ],
  exports: [B330],
})
class S331 {
  x
  constructor(x) {
    this.x = x
  }
  s331() {
    return 331
  }
}
const A331 = token('m331.a').of(),
  B331 = token('m331.b').of(),
  C331 = token('m331.c').of()
const M331 = defineModule({
  name: 'm331',
  imports: [M330],
  providers: [
    provide(C331, { build: () => 'c' }),
    provide(A331, { deps: { c: C331, up: B330 }, build: ({ c }) => new S331(c) }),
    provide(B331, { deps: { a: A331 }, build: ({ a }) => ({ b331: a }) }),
  ],
  exports: [B331],
})
class S332 {
  x
  constructor(x) {
    this.x = x
  }
  s332() {
    return 332
  }
}
const A332 = token('m332.a').of(),
  B332 = token('m332.b').of(),
  C332 = token('m332.c').of()
const M332 = defineModule({
  name: 'm332',
  imports: [M331],
  providers: [
    provide(C332, { build: () => 'c' }),
    provide(A332, { deps: { c: C332, up: B331 }, build: ({ c }) => new S332(c) }),
    provide(B332, { deps: { a: A332 }, build: ({ a }) => ({ b332: a }) }),
  ],
  exports: [B332],
})
class S333 {
  x
  constructor(x) {
    this.x = x
  }
  s333() {
    return 333
  }
}
const A333 = token('m333.a').of(),
  B333 = token('m333.b').of(),
  C333 = token('m333.c').of()
const M333 = defineModule({
  name: 'm333',
  imports: [M332],
  providers: [
    provide(C333, { build: () => 'c' }),
    provide(A333, { deps: { c: C333, up: B332 }, build: ({ c }) => new S333(c) }),
    provide(B333, { deps: { a: A333 }, build: ({ a }) => ({ b333: a }) }),
  ],
  exports: [B333],
})
class S334 {
  x
  constructor(x) {
    this.x = x
  }
  s334() {
    return 334
  }
}
const A334 = token('m334.a').of(),
  B334 = token('m334.b').of(),
  C334 = token('m334.c').of()
const M334 = defineModule({
  name: 'm334',
  imports: [M333],
  providers: [
    provide(C334, { build: () => 'c' }),
    provide(A334, { deps: { c: C334, up: B333 }, build: ({ c }) => new S334(c) }),
    provide(B334, { deps: { a: A334 }, build: ({ a }) => ({ b334: a }) }),
  ],
  exports: [B334],
})
class S335 {
  x
  constructor(x) {
    this.x = x
  }
  s335() {
    return 335
  }
}
const A335 = token('m335.a').of(),
  B335 = token('m335.b').of(),
  C335 = token('m335.c').of()
const M335 = defineModule({
  name: 'm335',
  imports: [M334],
  providers: [
    provide(C335, { build: () => 'c' }),
    provide(A335, { deps: { c: C335, up: B334 }, build: ({ c }) => new S335(c) }),
    provide(B335, { deps: { a: A335 }, build: ({ a }) => ({ b335: a }) }),
  ],
  exports: [B335],
})
class S336 {
  x
  constructor(x) {
    this.x = x
  }
  s336() {
    return 336
  }
}
const A336 = token('m336.a').of(),
  B336 = token('m336.b').of(),
  C336 = token('m336.c').of()
const M336 = defineModule({
  name: 'm336',
  imports: [M335],
  providers: [
    provide(C336, { build: () => 'c' }),
    provide(A336, { deps: { c: C336, up: B335 }, build: ({ c }) => new S336(c) }),
    provide(B336, { deps: { a: A336 }, build: ({ a }) => ({ b336: a }) }),
  ],
  exports: [B336],
})
class S337 {
  x
  constructor(x) {
    this.x = x
  }
  s337() {
    return 337
  }
}
const A337 = token('m337.a').of(),
  B337 = token('m337.b').of(),
  C337 = token('m337.c').of()
const M337 = defineModule({
  name: 'm337',
  imports: [M336],
  providers: [
    provide(C337, { build: () => 'c' }),
    provide(A337, { deps: { c: C337, up: B336 }, build: ({ c }) => new S337(c) }),
    provide(B337, { deps: { a: A337 }, build: ({ a }) => ({ b337: a }) }),
  ],
  exports: [B337],
})
class S338 {
  x
  constructor(x) {
    this.x = x
  }
  s338() {
    return 338
  }
}
const A338 = token('m338.a').of(),
  B338 = token('m338.b').of(),
  C338 = token('m338.c').of()
const M338 = defineModule({
  name: 'm338',
  imports: [M337],
  providers: [
    provide(C338, { build: () => 'c' }),
    provide(A338, { deps: { c: C338, up: B337 }, build: ({ c }) => new S338(c) }),
    provide(B338, { deps: { a: A338 }, build: ({ a }) => ({ b338: a }) }),
  ],
  exports: [B338],
})
class S339 {
  x
  constructor(x) {
    this.x = x
  }
  s339() {
    return 339
  }
}
const A339 = token('m339.a').of(),
  B339 = token('m339.b').of(),
  C339 = token('m339.c').of()
const M339 = defineModule({
  name: 'm339',
  imports: [M338],
  providers: [
    provide(C339, { build: () => 'c' }),
    provide(A339, { deps: { c: C339, up: B338 }, build: ({ c }) => new S339(c) }),
    provide(B339, { deps: { a: A339 }, build: ({ a }) => ({ b339: a }) }),
  ],
  exports: [B339],
})
class S340 {
  x
  constructor(x) {
    this.x = x
  }
  s340() {
    return 340
  }
}
const A340 = token('m340.a').of(),
  B340 = token('m340.b').of(),
  C340 = token('m340.c').of()
const M340 = defineModule({
  name: 'm340',
  imports: [M339],
  providers: [
    provide(C340, { build: () => 'c' }),
    provide(A340, { deps: { c: C340, up: B339 }, build: ({ c }) => new S340(c) }),
    provide(B340, { deps: { a: A340 }, build: ({ a }) => ({ b340: a }) }),
  ],
  exports: [B340],
})
class S341 {
  x
  constructor(x) {
    this.x = x
  }
  s341() {
    return 341
  }
}
const A341 = token('m341.a').of(),
  B341 = token('m341.b').of(),
  C341 = token('m341.c').of()
const M341 = defineModule({
  name: 'm341',
  imports: [M340],
  providers: [
    provide(C341, { build: () => 'c' }),
    provide(A341, { deps: { c: C341, up: B340 }, build: ({ c }) => new S341(c) }),
    provide(B341, { deps: { a: A341 }, build: ({ a }) => ({ b341: a }) }),
  ],
  exports: [B341],
})
class S342 {
  x
  constructor(x) {
    this.x = x
  }
  s342() {
    return 342
  }
}
const A342 = token('m342.a').of(),
  B342 = token('m342.b').of(),
  C342 = token('m342.c').of()
const M342 = defineModule({
  name: 'm342',
  imports: [M341],
  providers: [
    provide(C342, { build: () => 'c' }),
    provide(A342, { deps: { c: C342, up: B341 }, build: ({ c }) => new S342(c) }),
    provide(B342, { deps: { a: A342 }, build: ({ a }) => ({ b342: a }) }),
  ],
  exports: [B342],
})
class S343 {
  x
  constructor(x) {
    this.x = x
  }
  s343() {
    return 343
  }
}
const A343 = token('m343.a').of(),
  B343 = token('m343.b').of(),
  C343 = token('m343.c').of()
const M343 = defineModule({
  name: 'm343',
  imports: [M342],
  providers: [
    provide(C343, { build: () => 'c' }),
    provide(A343, { deps: { c: C343, up: B342 }, build: ({ c }) => new S343(c) }),
    provide(B343, { deps: { a: A343 }, build: ({ a }) => ({ b343: a }) }),
  ],
  exports: [B343],
})
class S344 {
  x
  constructor(x) {
    this.x = x
  }
  s344() {
    return 344
  }
}
const A344 = token('m344.a').of(),
  B344 = token('m344.b').of(),
  C344 = token('m344.c').of()
const M344 = defineModule({
  name: 'm344',
  imports: [M343],
  providers: [
    provide(C344, { build: () => 'c' }),
    provide(A344, { deps: { c: C344, up: B343 }, build: ({ c }) => new S344(c) }),
    provide(B344, { deps: { a: A344 }, build: ({ a }) => ({ b344: a }) }),
  ],
  exports: [B344],
})
class S345 {
  x
  constructor(x) {
    this.x = x
  }
  s345() {
    return 345
  }
}
const A345 = token('m345.a').of(),
  B345 = token('m345.b').of(),
  C345 = token('m345.c').of()
const M345 = defineModule({
  name: 'm345',
  imports: [M344],
  providers: [
    provide(C345, { build: () => 'c' }),
    provide(A345, { deps: { c: C345, up: B344 }, build: ({ c }) => new S345(c) }),
    provide(B345, { deps: { a: A345 }, build: ({ a }) => ({ b345: a }) }),
  ],
  exports: [B345],
})
class S346 {
  x
  constructor(x) {
    this.x = x
  }
  s346() {
    return 346
  }
}
const A346 = token('m346.a').of(),
  B346 = token('m346.b').of(),
  C346 = token('m346.c').of()
const M346 = defineModule({
  name: 'm346',
  imports: [M345],
  providers: [
    provide(C346, { build: () => 'c' }),
    provide(A346, { deps: { c: C346, up: B345 }, build: ({ c }) => new S346(c) }),
    provide(B346, { deps: { a: A346 }, build: ({ a }) => ({ b346: a }) }),
  ],
  exports: [B346],
})
class S347 {
  x
  constructor(x) {
    this.x = x
  }
  s347() {
    return 347
  }
}
const A347 = token('m347.a').of(),
  B347 = token('m347.b').of(),
  C347 = token('m347.c').of()
const M347 = defineModule({
  name: 'm347',
  imports: [M346],
  providers: [
    provide(C347, { build: () => 'c' }),
    provide(A347, { deps: { c: C347, up: B346 }, build: ({ c }) => new S347(c) }),
    provide(B347, { deps: { a: A347 }, build: ({ a }) => ({ b347: a }) }),
  ],
  exports: [B347],
})
class S348 {
  x
  constructor(x) {
    this.x = x
  }
  s348() {
    return 348
  }
}
const A348 = token('m348.a').of(),
  B348 = token('m348.b').of(),
  C348 = token('m348.c').of()
const M348 = defineModule({
  name: 'm348',
  imports: [M347],
  providers: [
    provide(C348, { build: () => 'c' }),
    provide(A348, { deps: { c: C348, up: B347 }, build: ({ c }) => new S348(c) }),
    provide(B348, { deps: { a: A348 }, build: ({ a }) => ({ b348: a }) }),
  ],
  exports: [B348],
})
class S349 {
  x
  constructor(x) {
    this.x = x
  }
  s349() {
    return 349
  }
}
const A349 = token('m349.a').of(),
  B349 = token('m349.b').of(),
  C349 = token('m349.c').of()
const M349 = defineModule({
  name: 'm349',
  imports: [M348],
  providers: [
    provide(C349, { build: () => 'c' }),
    provide(A349, { deps: { c: C349, up: B348 }, build: ({ c }) => new S349(c) }),
    provide(B349, { deps: { a: A349 }, build: ({ a }) => ({ b349: a }) }),
  ],
  exports: [B349],
})
class S350 {
  x
  constructor(x) {
    this.x = x
  }
  s350() {
    return 350
  }
}
const A350 = token('m350.a').of(),
  B350 = token('m350.b').of(),
  C350 = token('m350.c').of()
const M350 = defineModule({
  name: 'm350',
  imports: [M349],
  providers: [
    provide(C350, { build: () => 'c' }),
    provide(A350, { deps: { c: C350, up: B349 }, build: ({ c }) => new S350(c) }),
    provide(B350, { deps: { a: A350 }, build: ({ a }) => ({ b350: a }) }),
  ],
  exports: [B350],
})
class S351 {
  x
  constructor(x) {
    this.x = x
  }
  s351() {
    return 351
  }
}
const A351 = token('m351.a').of(),
  B351 = token('m351.b').of(),
  C351 = token('m351.c').of()
const M351 = defineModule({
  name: 'm351',
  imports: [M350],
  providers: [
    provide(C351, { build: () => 'c' }),
    provide(A351, { deps: { c: C351, up: B350 }, build: ({ c }) => new S351(c) }),
    provide(B351, { deps: { a: A351 }, build: ({ a }) => ({ b351: a }) }),
  ],
  exports: [B351],
})
class S352 {
  x
  constructor(x) {
    this.x = x
  }
  s352() {
    return 352
  }
}
const A352 = token('m352.a').of(),
  B352 = token('m352.b').of(),
  C352 = token('m352.c').of()
const M352 = defineModule({
  name: 'm352',
  imports: [M351],
  providers: [
    provide(C352, { build: () => 'c' }),
    provide(A352, { deps: { c: C352, up: B351 }, build: ({ c }) => new S352(c) }),
    provide(B352, { deps: { a: A352 }, build: ({ a }) => ({ b352: a }) }),
  ],
  exports: [B352],
})
class S353 {
  x
  constructor(x) {
    this.x = x
  }
  s353() {
    return 353
  }
}
const A353 = token('m353.a').of(),
  B353 = token('m353.b').of(),
  C353 = token('m353.c').of()
const M353 = defineModule({
  name: 'm353',
  imports: [M352],
  providers: [
    provide(C353, { build: () => 'c' }),
    provide(A353, { deps: { c: C353, up: B352 }, build: ({ c }) => new S353(c) }),
    provide(B353, { deps: { a: A353 }, build: ({ a }) => ({ b353: a }) }),
  ],
  exports: [B353],
})
class S354 {
  x
  constructor(x) {
    this.x = x
  }
  s354() {
    return 354
  }
}
const A354 = token('m354.a').of(),
  B354 = token('m354.b').of(),
  C354 = token('m354.c').of()
const M354 = defineModule({
  name: 'm354',
  imports: [M353],
  providers: [
    provide(C354, { build: () => 'c' }),
    provide(A354, { deps: { c: C354, up: B353 }, build: ({ c }) => new S354(c) }),
    provide(B354, { deps: { a: A354 }, build: ({ a }) => ({ b354: a }) }),
  ],
  exports: [B354],
})
class S355 {
  x
  constructor(x) {
    this.x = x
  }
  s355() {
    return 355
  }
}
const A355 = token('m355.a').of(),
  B355 = token('m355.b').of(),
  C355 = token('m355.c').of()
const M355 = defineModule({
  name: 'm355',
  imports: [M354],
  providers: [
    provide(C355, { build: () => 'c' }),
    provide(A355, { deps: { c: C355, up: B354 }, build: ({ c }) => new S355(c) }),
    provide(B355, { deps: { a: A355 }, build: ({ a }) => ({ b355: a }) }),
  ],
  exports: [B355],
})
class S356 {
  x
  constructor(x) {
    this.x = x
  }
  s356() {
    return 356
  }
}
const A356 = token('m356.a').of(),
  B356 = token('m356.b').of(),
  C356 = token('m356.c').of()
const M356 = defineModule({
  name: 'm356',
  imports: [M355],
  providers: [
    provide(C356, { build: () => 'c' }),
    provide(A356, { deps: { c: C356, up: B355 }, build: ({ c }) => new S356(c) }),
    provide(B356, { deps: { a: A356 }, build: ({ a }) => ({ b356: a }) }),
  ],
  exports: [B356],
})
class S357 {
  x
  constructor(x) {
    this.x = x
  }
  s357() {
    return 357
  }
}
const A357 = token('m357.a').of(),
  B357 = token('m357.b').of(),
  C357 = token('m357.c').of()
const M357 = defineModule({
  name: 'm357',
  imports: [M356],
  providers: [
    provide(C357, { build: () => 'c' }),
    provide(A357, { deps: { c: C357, up: B356 }, build: ({ c }) => new S357(c) }),
    provide(B357, { deps: { a: A357 }, build: ({ a }) => ({ b357: a }) }),
  ],
  exports: [B357],
})
class S358 {
  x
  constructor(x) {
    this.x = x
  }
  s358() {
    return 358
  }
}
const A358 = token('m358.a').of(),
  B358 = token('m358.b').of(),
  C358 = token('m358.c').of()
const M358 = defineModule({
  name: 'm358',
  imports: [M357],
  providers: [
    provide(C358, { build: () => 'c' }),
    provide(A358, { deps: { c: C358, up: B357 }, build: ({ c }) => new S358(c) }),
    provide(B358, { deps: { a: A358 }, build: ({ a }) => ({ b358: a }) }),
  ],
  exports: [B358],
})
class S359 {
  x
  constructor(x) {
    this.x = x
  }
  s359() {
    return 359
  }
}
const A359 = token('m359.a').of(),
  B359 = token('m359.b').of(),
  C359 = token('m359.c').of()
const M359 = defineModule({
  name: 'm359',
  imports: [M358],
  providers: [
    provide(C359, { build: () => 'c' }),
    provide(A359, { deps: { c: C359, up: B358 }, build: ({ c }) => new S359(c) }),
    provide(B359, { deps: { a: A359 }, build: ({ a }) => ({ b359: a }) }),
  ],
  exports: [B359],
})
class S360 {
  x
  constructor(x) {
    this.x = x
  }
  s360() {
    return 360
  }
}
const A360 = token('m360.a').of(),
  B360 = token('m360.b').of(),
  C360 = token('m360.c').of()
const M360 = defineModule({
  name: 'm360',
  imports: [M359],
  providers: [
    provide(C360, { build: () => 'c' }),
    provide(A360, { deps: { c: C360, up: B359 }, build: ({ c }) => new S360(c) }),
    provide(B360, { deps: { a: A360 }, build: ({ a }) => ({ b360: a }) }),
  ],
  exports: [B360],
})
class S361 {
  x
  constructor(x) {
    this.x = x
  }
  s361() {
    return 361
  }
}
const A361 = token('m361.a').of(),
  B361 = token('m361.b').of(),
  C361 = token('m361.c').of()
const M361 = defineModule({
  name: 'm361',
  imports: [M360],
  providers: [
    provide(C361, { build: () => 'c' }),
    provide(A361, { deps: { c: C361, up: B360 }, build: ({ c }) => new S361(c) }),
    provide(B361, { deps: { a: A361 }, build: ({ a }) => ({ b361: a }) }),
  ],
  exports: [B361],
})
class S362 {
  x
  constructor(x) {
    this.x = x
  }
  s362() {
    return 362
  }
}
const A362 = token('m362.a').of(),
  B362 = token('m362.b').of(),
  C362 = token('m362.c').of()
const M362 = defineModule({
  name: 'm362',
  imports: [M361],
  providers: [
    provide(C362, { build: () => 'c' }),
    provide(A362, { deps: { c: C362, up: B361 }, build: ({ c }) => new S362(c) }),
    provide(B362, { deps: { a: A362 }, build: ({ a }) => ({ b362: a }) }),
  ],
  exports: [B362],
})
class S363 {
  x
  constructor(x) {
    this.x = x
  }
  s363() {
    return 363
  }
}
const A363 = token('m363.a').of(),
  B363 = token('m363.b').of(),
  C363 = token('m363.c').of()
const M363 = defineModule({
  name: 'm363',
  imports: [M362],
  providers: [
    provide(C363, { build: () => 'c' }),
    provide(A363, { deps: { c: C363, up: B362 }, build: ({ c }) => new S363(c) }),
    provide(B363, { deps: { a: A363 }, build: ({ a }) => ({ b363: a }) }),
  ],
  exports: [B363],
})
class S364 {
  x
  constructor(x) {
    this.x = x
  }
  s364() {
    return 364
  }
}
const A364 = token('m364.a').of(),
  B364 = token('m364.b').of(),
  C364 = token('m364.c').of()
const M364 = defineModule({
  name: 'm364',
  imports: [M363],
  providers: [
    provide(C364, { build: () => 'c' }),
    provide(A364, { deps: { c: C364, up: B363 }, build: ({ c }) => new S364(c) }),
    provide(B364, { deps: { a: A364 }, build: ({ a }) => ({ b364: a }) }),
  ],
  exports: [B364],
})
class S365 {
  x
  constructor(x) {
    this.x = x
  }
  s365() {
    return 365
  }
}
const A365 = token('m365.a').of(),
  B365 = token('m365.b').of(),
  C365 = token('m365.c').of()
const M365 = defineModule({
  name: 'm365',
  imports: [M364],
  providers: [
    provide(C365, { build: () => 'c' }),
    provide(A365, { deps: { c: C365, up: B364 }, build: ({ c }) => new S365(c) }),
    provide(B365, { deps: { a: A365 }, build: ({ a }) => ({ b365: a }) }),
  ],
  exports: [B365],
})
class S366 {
  x
  constructor(x) {
    this.x = x
  }
  s366() {
    return 366
  }
}
const A366 = token('m366.a').of(),
  B366 = token('m366.b').of(),
  C366 = token('m366.c').of()
const M366 = defineModule({
  name: 'm366',
  imports: [M365],
  providers: [
    provide(C366, { build: () => 'c' }),
    provide(A366, { deps: { c: C366, up: B365 }, build: ({ c }) => new S366(c) }),
    provide(B366, { deps: { a: A366 }, build: ({ a }) => ({ b366: a }) }),
  ],
  exports: [B366],
})
class S367 {
  x
  constructor(x) {
    this.x = x
  }
  s367() {
    return 367
  }
}
const A367 = token('m367.a').of(),
  B367 = token('m367.b').of(),
  C367 = token('m367.c').of()
const M367 = defineModule({
  name: 'm367',
  imports: [M366],
  providers: [
    provide(C367, { build: () => 'c' }),
    provide(A367, { deps: { c: C367, up: B366 }, build: ({ c }) => new S367(c) }),
    provide(B367, { deps: { a: A367 }, build: ({ a }) => ({ b367: a }) }),
  ],
  exports: [B367],
})
class S368 {
  x
  constructor(x) {
    this.x = x
  }
  s368() {
    return 368
  }
}
const A368 = token('m368.a').of(),
  B368 = token('m368.b').of(),
  C368 = token('m368.c').of()
const M368 = defineModule({
  name: 'm368',
  imports: [M367],
  providers: [
    provide(C368, { build: () => 'c' }),
    provide(A368, { deps: { c: C368, up: B367 }, build: ({ c }) => new S368(c) }),
    provide(B368, { deps: { a: A368 }, build: ({ a }) => ({ b368: a }) }),
  ],
  exports: [B368],
})
class S369 {
  x
  constructor(x) {
    this.x = x
  }
  s369() {
    return 369
  }
}
const A369 = token('m369.a').of(),
  B369 = token('m369.b').of(),
  C369 = token('m369.c').of()
const M369 = defineModule({
  name: 'm369',
  imports: [M368],
  providers: [
    provide(C369, { build: () => 'c' }),
    provide(A369, { deps: { c: C369, up: B368 }, build: ({ c }) => new S369(c) }),
    provide(B369, { deps: { a: A369 }, build: ({ a }) => ({ b369: a }) }),
  ],
  exports: [B369],
})
class S370 {
  x
  constructor(x) {
    this.x = x
  }
  s370() {
    return 370
  }
}
const A370 = token('m370.a').of(),
  B370 = token('m370.b').of(),
  C370 = token('m370.c').of()
const M370 = defineModule({
  name: 'm370',
  imports: [M369],
  providers: [
    provide(C370, { build: () => 'c' }),
    provide(A370, { deps: { c: C370, up: B369 }, build: ({ c }) => new S370(c) }),
    provide(B370, { deps: { a: A370 }, build: ({ a }) => ({ b370: a }) }),
  ],
  exports: [B370],
})
class S371 {
  x
  constructor(x) {
    this.x = x
  }
  s371() {
    return 371
  }
}
const A371 = token('m371.a').of(),
  B371 = token('m371.b').of(),
  C371 = token('m371.c').of()
const M371 = defineModule({
  name: 'm371',
  imports: [M370],
  providers: [
    provide(C371, { build: () => 'c' }),
    provide(A371, { deps: { c: C371, up: B370 }, build: ({ c }) => new S371(c) }),
    provide(B371, { deps: { a: A371 }, build: ({ a }) => ({ b371: a }) }),
  ],
  exports: [B371],
})
class S372 {
  x
  constructor(x) {
    this.x = x
  }
  s372() {
    return 372
  }
}
const A372 = token('m372.a').of(),
  B372 = token('m372.b').of(),
  C372 = token('m372.c').of()
const M372 = defineModule({
  name: 'm372',
  imports: [M371],
  providers: [
    provide(C372, { build: () => 'c' }),
    provide(A372, { deps: { c: C372, up: B371 }, build: ({ c }) => new S372(c) }),
    provide(B372, { deps: { a: A372 }, build: ({ a }) => ({ b372: a }) }),
  ],
  exports: [B372],
})
class S373 {
  x
  constructor(x) {
    this.x = x
  }
  s373() {
    return 373
  }
}
const A373 = token('m373.a').of(),
  B373 = token('m373.b').of(),
  C373 = token('m373.c').of()
const M373 = defineModule({
  name: 'm373',
  imports: [M372],
  providers: [
    provide(C373, { build: () => 'c' }),
    provide(A373, { deps: { c: C373, up: B372 }, build: ({ c }) => new S373(c) }),
    provide(B373, { deps: { a: A373 }, build: ({ a }) => ({ b373: a }) }),
  ],
  exports: [B373],
})
class S374 {
  x
  constructor(x) {
    this.x = x
  }
  s374() {
    return 374
  }
}
const A374 = token('m374.a').of(),
  B374 = token('m374.b').of(),
  C374 = token('m374.c').of()
const M374 = defineModule({
  name: 'm374',
  imports: [M373],
  providers: [
    provide(C374, { build: () => 'c' }),
    provide(A374, { deps: { c: C374, up: B373 }, build: ({ c }) => new S374(c) }),
    provide(B374, { deps: { a: A374 }, build: ({ a }) => ({ b374: a }) }),
  ],
  exports: [B374],
})
class S375 {
  x
  constructor(x) {
    this.x = x
  }
  s375() {
    return 375
  }
}
const A375 = token('m375.a').of(),
  B375 = token('m375.b').of(),
  C375 = token('m375.c').of()
const M375 = defineModule({
  name: 'm375',
  imports: [M374],
  providers: [
    provide(C375, { build: () => 'c' }),
    provide(A375, { deps: { c: C375, up: B374 }, build: ({ c }) => new S375(c) }),
    provide(B375, { deps: { a: A375 }, build: ({ a }) => ({ b375: a }) }),
  ],
  exports: [B375],
})
class S376 {
  x
  constructor(x) {
    this.x = x
  }
  s376() {
    return 376
  }
}
const A376 = token('m376.a').of(),
  B376 = token('m376.b').of(),
  C376 = token('m376.c').of()
const M376 = defineModule({
  name: 'm376',
  imports: [M375],
  providers: [
    provide(C376, { build: () => 'c' }),
    provide(A376, { deps: { c: C376, up: B375 }, build: ({ c }) => new S376(c) }),
    provide(B376, { deps: { a: A376 }, build: ({ a }) => ({ b376: a }) }),
  ],
  exports: [B376],
})
class S377 {
  x
  constructor(x) {
    this.x = x
  }
  s377() {
    return 377
  }
}
const A377 = token('m377.a').of(),
  B377 = token('m377.b').of(),
  C377 = token('m377.c').of()
const M377 = defineModule({
  name: 'm377',
  imports: [M376],
  providers: [
    provide(C377, { build: () => 'c' }),
    provide(A377, { deps: { c: C377, up: B376 }, build: ({ c }) => new S377(c) }),
    provide(B377, { deps: { a: A377 }, build: ({ a }) => ({ b377: a }) }),
  ],
  exports: [B377],
})
class S378 {
  x
  constructor(x) {
    this.x = x
  }
  s378() {
    return 378
  }
}
const A378 = token('m378.a').of(),
  B378 = token('m378.b').of(),
  C378 = token('m378.c').of()
const M378 = defineModule({
  name: 'm378',
  imports: [M377],
  providers: [
    provide(C378, { build: () => 'c' }),
    provide(A378, { deps: { c: C378, up: B377 }, build: ({ c }) => new S378(c) }),
    provide(B378, { deps: { a: A378 }, build: ({ a }) => ({ b378: a }) }),
  ],
  exports: [B378],
})
class S379 {
  x
  constructor(x) {
    this.x = x
  }
  s379() {
    return 379
  }
}
const A379 = token('m379.a').of(),
  B379 = token('m379.b').of(),
  C379 = token('m379.c').of()
const M379 = defineModule({
  name: 'm379',
  imports: [M378],
  providers: [
    provide(C379, { build: () => 'c' }),
    provide(A379, { deps: { c: C379, up: B378 }, build: ({ c }) => new S379(c) }),
    provide(B379, { deps: { a: A379 }, build: ({ a }) => ({ b379: a }) }),
  ],
  exports: [B379],
})
class S380 {
  x
  constructor(x) {
    this.x = x
  }
  s380() {
    return 380
  }
}
const A380 = token('m380.a').of(),
  B380 = token('m380.b').of(),
  C380 = token('m380.c').of()
const M380 = defineModule({
  name: 'm380',
  imports: [M379],
  providers: [
    provide(C380, { build: () => 'c' }),
    provide(A380, { deps: { c: C380, up: B379 }, build: ({ c }) => new S380(c) }),
    provide(B380, { deps: { a: A380 }, build: ({ a }) => ({ b380: a }) }),
  ],
  exports: [B380],
})
class S381 {
  x
  constructor(x) {
    this.x = x
  }
  s381() {
    return 381
  }
}
const A381 = token('m381.a').of(),
  B381 = token('m381.b').of(),
  C381 = token('m381.c').of()
const M381 = defineModule({
  name: 'm381',
  imports: [M380],
  providers: [
    provide(C381, { build: () => 'c' }),
    provide(A381, { deps: { c: C381, up: B380 }, build: ({ c }) => new S381(c) }),
    provide(B381, { deps: { a: A381 }, build: ({ a }) => ({ b381: a }) }),
  ],
  exports: [B381],
})
class S382 {
  x
  constructor(x) {
    this.x = x
  }
  s382() {
    return 382
  }
}
const A382 = token('m382.a').of(),
  B382 = token('m382.b').of(),
  C382 = token('m382.c').of()
const M382 = defineModule({
  name: 'm382',
  imports: [M381],
  providers: [
    provide(C382, { build: () => 'c' }),
    provide(A382, { deps: { c: C382, up: B381 }, build: ({ c }) => new S382(c) }),
    provide(B382, { deps: { a: A382 }, build: ({ a }) => ({ b382: a }) }),
  ],
  exports: [B382],
})
class S383 {
  x
  constructor(x) {
    this.x = x
  }
  s383() {
    return 383
  }
}
const A383 = token('m383.a').of(),
  B383 = token('m383.b').of(),
  C383 = token('m383.c').of()
const M383 = defineModule({
  name: 'm383',
  imports: [M382],
  providers: [
    provide(C383, { build: () => 'c' }),
    provide(A383, { deps: { c: C383, up: B382 }, build: ({ c }) => new S383(c) }),
    provide(B383, { deps: { a: A383 }, build: ({ a }) => ({ b383: a }) }),
  ],
  exports: [B383],
})
class S384 {
  x
  constructor(x) {
    this.x = x
  }
  s384() {
    return 384
  }
}
const A384 = token('m384.a').of(),
  B384 = token('m384.b').of(),
  C384 = token('m384.c').of()
const M384 = defineModule({
  name: 'm384',
  imports: [M383],
  providers: [
    provide(C384, { build: () => 'c' }),
    provide(A384, { deps: { c: C384, up: B383 }, build: ({ c }) => new S384(c) }),
    provide(B384, { deps: { a: A384 }, build: ({ a }) => ({ b384: a }) }),
  ],
  exports: [B384],
})
class S385 {
  x
  constructor(x) {
    this.x = x
  }
  s385() {
    return 385
  }
}
const A385 = token('m385.a').of(),
  B385 = token('m385.b').of(),
  C385 = token('m385.c').of()
const M385 = defineModule({
  name: 'm385',
  imports: [M384],
  providers: [
    provide(C385, { build: () => 'c' }),
    provide(A385, { deps: { c: C385, up: B384 }, build: ({ c }) => new S385(c) }),
    provide(B385, { deps: { a: A385 }, build: ({ a }) => ({ b385: a }) }),
  ],
  exports: [B385],
})
class S386 {
  x
  constructor(x) {
    this.x = x
  }
  s386() {
    return 386
  }
}
const A386 = token('m386.a').of(),
  B386 = token('m386.b').of(),
  C386 = token('m386.c').of()
const M386 = defineModule({
  name: 'm386',
  imports: [M385],
  providers: [
    provide(C386, { build: () => 'c' }),
    provide(A386, { deps: { c: C386, up: B385 }, build: ({ c }) => new S386(c) }),
    provide(B386, { deps: { a: A386 }, build: ({ a }) => ({ b386: a }) }),
  ],
  exports: [B386],
})
class S387 {
  x
  constructor(x) {
    this.x = x
  }
  s387() {
    return 387
  }
}
const A387 = token('m387.a').of(),
  B387 = token('m387.b').of(),
  C387 = token('m387.c').of()
const M387 = defineModule({
  name: 'm387',
  imports: [M386],
  providers: [
    provide(C387, { build: () => 'c' }),
    provide(A387, { deps: { c: C387, up: B386 }, build: ({ c }) => new S387(c) }),
    provide(B387, { deps: { a: A387 }, build: ({ a }) => ({ b387: a }) }),
  ],
  exports: [B387],
})
class S388 {
  x
  constructor(x) {
    this.x = x
  }
  s388() {
    return 388
  }
}
const A388 = token('m388.a').of(),
  B388 = token('m388.b').of(),
  C388 = token('m388.c').of()
const M388 = defineModule({
  name: 'm388',
  imports: [M387],
  providers: [
    provide(C388, { build: () => 'c' }),
    provide(A388, { deps: { c: C388, up: B387 }, build: ({ c }) => new S388(c) }),
    provide(B388, { deps: { a: A388 }, build: ({ a }) => ({ b388: a }) }),
  ],
  exports: [B388],
})
class S389 {
  x
  constructor(x) {
    this.x = x
  }
  s389() {
    return 389
  }
}
const A389 = token('m389.a').of(),
  B389 = token('m389.b').of(),
  C389 = token('m389.c').of()
const M389 = defineModule({
  name: 'm389',
  imports: [M388],
  providers: [
    provide(C389, { build: () => 'c' }),
    provide(A389, { deps: { c: C389, up: B388 }, build: ({ c }) => new S389(c) }),
    provide(B389, { deps: { a: A389 }, build: ({ a }) => ({ b389: a }) }),
  ],
  exports: [B389],
})
class S390 {
  x
  constructor(x) {
    this.x = x
  }
  s390() {
    return 390
  }
}
const A390 = token('m390.a').of(),
  B390 = token('m390.b').of(),
  C390 = token('m390.c').of()
const M390 = defineModule({
  name: 'm390',
  imports: [M389],
  providers: [
    provide(C390, { build: () => 'c' }),
    provide(A390, { deps: { c: C390, up: B389 }, build: ({ c }) => new S390(c) }),
    provide(B390, { deps: { a: A390 }, build: ({ a }) => ({ b390: a }) }),
  ],
  exports: [B390],
})
class S391 {
  x
  constructor(x) {
    this.x = x
  }
  s391() {
    return 391
  }
}
const A391 = token('m391.a').of(),
  B391 = token('m391.b').of(),
  C391 = token('m391.c').of()
const M391 = defineModule({
  name: 'm391',
  imports: [M390],
  providers: [
    provide(C391, { build: () => 'c' }),
    provide(A391, { deps: { c: C391, up: B390 }, build: ({ c }) => new S391(c) }),
    provide(B391, { deps: { a: A391 }, build: ({ a }) => ({ b391: a }) }),
  ],
  exports: [B391],
})
class S392 {
  x
  constructor(x) {
    this.x = x
  }
  s392() {
    return 392
  }
}
const A392 = token('m392.a').of(),
  B392 = token('m392.b').of(),
  C392 = token('m392.c').of()
const M392 = defineModule({
  name: 'm392',
  imports: [M391],
  providers: [
    provide(C392, { build: () => 'c' }),
    provide(A392, { deps: { c: C392, up: B391 }, build: ({ c }) => new S392(c) }),
    provide(B392, { deps: { a: A392 }, build: ({ a }) => ({ b392: a }) }),
  ],
  exports: [B392],
})
class S393 {
  x
  constructor(x) {
    this.x = x
  }
  s393() {
    return 393
  }
}
const A393 = token('m393.a').of(),
  B393 = token('m393.b').of(),
  C393 = token('m393.c').of()
const M393 = defineModule({
  name: 'm393',
  imports: [M392],
  providers: [
    provide(C393, { build: () => 'c' }),
    provide(A393, { deps: { c: C393, up: B392 }, build: ({ c }) => new S393(c) }),
    provide(B393, { deps: { a: A393 }, build: ({ a }) => ({ b393: a }) }),
  ],
  exports: [B393],
})
class S394 {
  x
  constructor(x) {
    this.x = x
  }
  s394() {
    return 394
  }
}
const A394 = token('m394.a').of(),
  B394 = token('m394.b').of(),
  C394 = token('m394.c').of()
const M394 = defineModule({
  name: 'm394',
  imports: [M393],
  providers: [
    provide(C394, { build: () => 'c' }),
    provide(A394, { deps: { c: C394, up: B393 }, build: ({ c }) => new S394(c) }),
    provide(B394, { deps: { a: A394 }, build: ({ a }) => ({ b394: a }) }),
  ],
  exports: [B394],
})
class S395 {
  x
  constructor(x) {
    this.x = x
  }
  s395() {
    return 395
  }
}
const A395 = token('m395.a').of(),
  B395 = token('m395.b').of(),
  C395 = token('m395.c').of()
const M395 = defineModule({
  name: 'm395',
  imports: [M394],
  providers: [
    provide(C395, { build: () => 'c' }),
    provide(A395, { deps: { c: C395, up: B394 }, build: ({ c }) => new S395(c) }),
    provide(B395, { deps: { a: A395 }, build: ({ a }) => ({ b395: a }) }),
  ],
  exports: [B395],
})
class S396 {
  x
  constructor(x) {
    this.x = x
  }
  s396() {
    return 396
  }
}
const A396 = token('m396.a').of(),
  B396 = token('m396.b').of(),
  C396 = token('m396.c').of()
const M396 = defineModule({
  name: 'm396',
  imports: [M395],
  providers: [
    provide(C396, { build: () => 'c' }),
    provide(A396, { deps: { c: C396, up: B395 }, build: ({ c }) => new S396(c) }),
    provide(B396, { deps: { a: A396 }, build: ({ a }) => ({ b396: a }) }),
  ],
  exports: [B396],
})
class S397 {
  x
  constructor(x) {
    this.x = x
  }
  s397() {
    return 397
  }
}
const A397 = token('m397.a').of(),
  B397 = token('m397.b').of(),
  C397 = token('m397.c').of()
const M397 = defineModule({
  name: 'm397',
  imports: [M396],
  providers: [
    provide(C397, { build: () => 'c' }),
    provide(A397, { deps: { c: C397, up: B396 }, build: ({ c }) => new S397(c) }),
    provide(B397, { deps: { a: A397 }, build: ({ a }) => ({ b397: a }) }),
  ],
  exports: [B397],
})
class S398 {
  x
  constructor(x) {
    this.x = x
  }
  s398() {
    return 398
  }
}
const A398 = token('m398.a').of(),
  B398 = token('m398.b').of(),
  C398 = token('m398.c').of()
const M398 = defineModule({
  name: 'm398',
  imports: [M397],
  providers: [
    provide(C398, { build: () => 'c' }),
    provide(A398, { deps: { c: C398, up: B397 }, build: ({ c }) => new S398(c) }),
    provide(B398, { deps: { a: A398 }, build: ({ a }) => ({ b398: a }) }),
  ],
  exports: [B398],
})
class S399 {
  x
  constructor(x) {
    this.x = x
  }
  s399() {
    return 399
  }
}
const A399 = token('m399.a').of(),
  B399 = token('m399.b').of(),
  C399 = token('m399.c').of()
const M399 = defineModule({
  name: 'm399',
  imports: [M398],
  providers: [
    provide(C399, { build: () => 'c' }),
    provide(A399, { deps: { c: C399, up: B398 }, build: ({ c }) => new S399(c) }),
    provide(B399, { deps: { a: A399 }, build: ({ a }) => ({ b399: a }) }),
  ],
  exports: [B399],
})
class S400 {
  x
  constructor(x) {
    this.x = x
  }
  s400() {
    return 400
  }
}
const A400 = token('m400.a').of(),
  B400 = token('m400.b').of(),
  C400 = token('m400.c').of()
const M400 = defineModule({
  name: 'm400',
  imports: [M399],
  providers: [
    provide(C400, { build: () => 'c' }),
    provide(A400, { deps: { c: C400, up: B399 }, build: ({ c }) => new S400(c) }),
    provide(B400, { deps: { a: A400 }, build: ({ a }) => ({ b400: a }) }),
  ],
  exports: [B400],
})
class S401 {
  x
  constructor(x) {
    this.x = x
  }
  s401() {
    return 401
  }
}
const A401 = token('m401.a').of(),
  B401 = token('m401.b').of(),
  C401 = token('m401.c').of()
const M401 = defineModule({
  name: 'm401',
  imports: [M400],
  providers: [
    provide(C401, { build: () => 'c' }),
    provide(A401, { deps: { c: C401, up: B400 }, build: ({ c }) => new S401(c) }),
    provide(B401, { deps: { a: A401 }, build: ({ a }) => ({ b401: a }) }),
  ],
  exports: [B401],
})
class S402 {
  x
  constructor(x) {
    this.x = x
  }
  s402() {
    return 402
  }
}
const A402 = token('m402.a').of(),
  B402 = token('m402.b').of(),
  C402 = token('m402.c').of()
const M402 = defineModule({
  name: 'm402',
  imports: [M401],
  providers: [
    provide(C402, { build: () => 'c' }),
    provide(A402, { deps: { c: C402, up: B401 }, build: ({ c }) => new S402(c) }),
    provide(B402, { deps: { a: A402 }, build: ({ a }) => ({ b402: a }) }),
  ],
  exports: [B402],
})
class S403 {
  x
  constructor(x) {
    this.x = x
  }
  s403() {
    return 403
  }
}
const A403 = token('m403.a').of(),
  B403 = token('m403.b').of(),
  C403 = token('m403.c').of()
const M403 = defineModule({
  name: 'm403',
  imports: [M402],
  providers: [
    provide(C403, { build: () => 'c' }),
    provide(A403, { deps: { c: C403, up: B402 }, build: ({ c }) => new S403(c) }),
    provide(B403, { deps: { a: A403 }, build: ({ a }) => ({ b403: a }) }),
  ],
  exports: [B403],
})
class S404 {
  x
  constructor(x) {
    this.x = x
  }
  s404() {
    return 404
  }
}
const A404 = token('m404.a').of(),
  B404 = token('m404.b').of(),
  C404 = token('m404.c').of()
const M404 = defineModule({
  name: 'm404',
  imports: [M403],
  providers: [
    provide(C404, { build: () => 'c' }),
    provide(A404, { deps: { c: C404, up: B403 }, build: ({ c }) => new S404(c) }),
    provide(B404, { deps: { a: A404 }, build: ({ a }) => ({ b404: a }) }),
  ],
  exports: [B404],
})
class S405 {
  x
  constructor(x) {
    this.x = x
  }
  s405() {
    return 405
  }
}
const A405 = token('m405.a').of(),
  B405 = token('m405.b').of(),
  C405 = token('m405.c').of()
const M405 = defineModule({
  name: 'm405',
  imports: [M404],
  providers: [
    provide(C405, { build: () => 'c' }),
    provide(A405, { deps: { c: C405, up: B404 }, build: ({ c }) => new S405(c) }),
    provide(B405, { deps: { a: A405 }, build: ({ a }) => ({ b405: a }) }),
  ],
  exports: [B405],
})
class S406 {
  x
  constructor(x) {
    this.x = x
  }
  s406() {
    return 406
  }
}
const A406 = token('m406.a').of(),
  B406 = token('m406.b').of(),
  C406 = token('m406.c').of()
const M406 = defineModule({
  name: 'm406',
  imports: [M405],
  providers: [
    provide(C406, { build: () => 'c' }),
    provide(A406, { deps: { c: C406, up: B405 }, build: ({ c }) => new S406(c) }),
    provide(B406, { deps: { a: A406 }, build: ({ a }) => ({ b406: a }) }),
  ],
  exports: [B406],
})
class S407 {
  x
  constructor(x) {
    this.x = x
  }
  s407() {
    return 407
  }
}
const A407 = token('m407.a').of(),
  B407 = token('m407.b').of(),
  C407 = token('m407.c').of()
const M407 = defineModule({
  name: 'm407',
  imports: [M406],
  providers: [
    provide(C407, { build: () => 'c' }),
    provide(A407, { deps: { c: C407, up: B406 }, build: ({ c }) => new S407(c) }),
    provide(B407, { deps: { a: A407 }, build: ({ a }) => ({ b407: a }) }),
  ],
  exports: [B407],
})
class S408 {
  x
  constructor(x) {
    this.x = x
  }
  s408() {
    return 408
  }
}
const A408 = token('m408.a').of(),
  B408 = token('m408.b').of(),
  C408 = token('m408.c').of()
const M408 = defineModule({
  name: 'm408',
  imports: [M407],
  providers: [
    provide(C408, { build: () => 'c' }),
    provide(A408, { deps: { c: C408, up: B407 }, build: ({ c }) => new S408(c) }),
    provide(B408, { deps: { a: A408 }, build: ({ a }) => ({ b408: a }) }),
  ],
  exports: [B408],
})
class S409 {
  x
  constructor(x) {
    this.x = x
  }
  s409() {
    return 409
  }
}
const A409 = token('m409.a').of(),
  B409 = token('m409.b').of(),
  C409 = token('m409.c').of()
const M409 = defineModule({
  name: 'm409',
  imports: [M408],
  providers: [
    provide(C409, { build: () => 'c' }),
    provide(A409, { deps: { c: C409, up: B408 }, build: ({ c }) => new S409(c) }),
    provide(B409, { deps: { a: A409 }, build: ({ a }) => ({ b409: a }) }),
  ],
  exports: [B409],
})
class S410 {
  x
  constructor(x) {
    this.x = x
  }
  s410() {
    return 410
  }
}
const A410 = token('m410.a').of(),
  B410 = token('m410.b').of(),
  C410 = token('m410.c').of()
const M410 = defineModule({
  name: 'm410',
  imports: [M409],
  providers: [
    provide(C410, { build: () => 'c' }),
    provide(A410, { deps: { c: C410, up: B409 }, build: ({ c }) => new S410(c) }),
    provide(B410, { deps: { a: A410 }, build: ({ a }) => ({ b410: a }) }),
  ],
  exports: [B410],
})
class S411 {
  x
  constructor(x) {
    this.x = x
  }
  s411() {
    return 411
  }
}
const A411 = token('m411.a').of(),
  B411 = token('m411.b').of(),
  C411 = token('m411.c').of()
const M411 = defineModule({
  name: 'm411',
  imports: [M410],
  providers: [
    provide(C411, { build: () => 'c' }),
    provide(A411, { deps: { c: C411, up: B410 }, build: ({ c }) => new S411(c) }),
    provide(B411, { deps: { a: A411 }, build: ({ a }) => ({ b411: a }) }),
  ],
  exports: [B411],
})
class S412 {
  x
  constructor(x) {
    this.x = x
  }
  s412() {
    return 412
  }
}
const A412 = token('m412.a').of(),
  B412 = token('m412.b').of(),
  C412 = token('m412.c').of()
const M412 = defineModule({
  name: 'm412',
  imports: [M411],
  providers: [
    provide(C412, { build: () => 'c' }),
    provide(A412, { deps: { c: C412, up: B411 }, build: ({ c }) => new S412(c) }),
    provide(B412, { deps: { a: A412 }, build: ({ a }) => ({ b412: a }) }),
  ],
  exports: [B412],
})
class S413 {
  x
  constructor(x) {
    this.x = x
  }
  s413() {
    return 413
  }
}
const A413 = token('m413.a').of(),
  B413 = token('m413.b').of(),
  C413 = token('m413.c').of()
const M413 = defineModule({
  name: 'm413',
  imports: [M412],
  providers: [
    provide(C413, { build: () => 'c' }),
    provide(A413, { deps: { c: C413, up: B412 }, build: ({ c }) => new S413(c) }),
    provide(B413, { deps: { a: A413 }, build: ({ a }) => ({ b413: a }) }),
  ],
  exports: [B413],
})
class S414 {
  x
  constructor(x) {
    this.x = x
  }
  s414() {
    return 414
  }
}
const A414 = token('m414.a').of(),
  B414 = token('m414.b').of(),
  C414 = token('m414.c').of()
const M414 = defineModule({
  name: 'm414',
  imports: [M413],
  providers: [
    provide(C414, { build: () => 'c' }),
    provide(A414, { deps: { c: C414, up: B413 }, build: ({ c }) => new S414(c) }),
    provide(B414, { deps: { a: A414 }, build: ({ a }) => ({ b414: a }) }),
  ],
  exports: [B414],
})
class S415 {
  x
  constructor(x) {
    this.x = x
  }
  s415() {
    return 415
  }
}
const A415 = token('m415.a').of(),
  B415 = token('m415.b').of(),
  C415 = token('m415.c').of()
const M415 = defineModule({
  name: 'm415',
  imports: [M414],
  providers: [
    provide(C415, { build: () => 'c' }),
    provide(A415, { deps: { c: C415, up: B414 }, build: ({ c }) => new S415(c) }),
    provide(B415, { deps: { a: A415 }, build: ({ a }) => ({ b415: a }) }),
  ],
  exports: [B415],
})
class S416 {
  x
  constructor(x) {
    this.x = x
  }
  s416() {
    return 416
  }
}
const A416 = token('m416.a').of(),
  B416 = token('m416.b').of(),
  C416 = token('m416.c').of()
const M416 = defineModule({
  name: 'm416',
  imports: [M415],
  providers: [
    provide(C416, { build: () => 'c' }),
    provide(A416, { deps: { c: C416, up: B415 }, build: ({ c }) => new S416(c) }),
    provide(B416, { deps: { a: A416 }, build: ({ a }) => ({ b416: a }) }),
  ],
  exports: [B416],
})
class S417 {
  x
  constructor(x) {
    this.x = x
  }
  s417() {
    return 417
  }
}
const A417 = token('m417.a').of(),
  B417 = token('m417.b').of(),
  C417 = token('m417.c').of()
const M417 = defineModule({
  name: 'm417',
  imports: [M416],
  providers: [
    provide(C417, { build: () => 'c' }),
    provide(A417, { deps: { c: C417, up: B416 }, build: ({ c }) => new S417(c) }),
    provide(B417, { deps: { a: A417 }, build: ({ a }) => ({ b417: a }) }),
  ],
  exports: [B417],
})
class S418 {
  x
  constructor(x) {
    this.x = x
  }
  s418() {
    return 418
  }
}
const A418 = token('m418.a').of(),
  B418 = token('m418.b').of(),
  C418 = token('m418.c').of()
const M418 = defineModule({
  name: 'm418',
  imports: [M417],
  providers: [
    provide(C418, { build: () => 'c' }),
    provide(A418, { deps: { c: C418, up: B417 }, build: ({ c }) => new S418(c) }),
    provide(B418, { deps: { a: A418 }, build: ({ a }) => ({ b418: a }) }),
  ],
  exports: [B418],
})
class S419 {
  x
  constructor(x) {
    this.x = x
  }
  s419() {
    return 419
  }
}
const A419 = token('m419.a').of(),
  B419 = token('m419.b').of(),
  C419 = token('m419.c').of()
const M419 = defineModule({
  name: 'm419',
  imports: [M418],
  providers: [
    provide(C419, { build: () => 'c' }),
    provide(A419, { deps: { c: C419, up: B418 }, build: ({ c }) => new S419(c) }),
    provide(B419, { deps: { a: A419 }, build: ({ a }) => ({ b419: a }) }),
  ],
  exports: [B419],
})
class S420 {
  x
  constructor(x) {
    this.x = x
  }
  s420() {
    return 420
  }
}
const A420 = token('m420.a').of(),
  B420 = token('m420.b').of(),
  C420 = token('m420.c').of()
const M420 = defineModule({
  name: 'm420',
  imports: [M419],
  providers: [
    provide(C420, { build: () => 'c' }),
    provide(A420, { deps: { c: C420, up: B419 }, build: ({ c }) => new S420(c) }),
    provide(B420, { deps: { a: A420 }, build: ({ a }) => ({ b420: a }) }),
  ],
  exports: [B420],
})
class S421 {
  x
  constructor(x) {
    this.x = x
  }
  s421() {
    return 421
  }
}
const A421 = token('m421.a').of(),
  B421 = token('m421.b').of(),
  C421 = token('m421.c').of()
const M421 = defineModule({
  name: 'm421',
  imports: [M420],
  providers: [
    provide(C421, { build: () => 'c' }),
    provide(A421, { deps: { c: C421, up: B420 }, build: ({ c }) => new S421(c) }),
    provide(B421, { deps: { a: A421 }, build: ({ a }) => ({ b421: a }) }),
  ],
  exports: [B421],
})
class S422 {
  x
  constructor(x) {
    this.x = x
  }
  s422() {
    return 422
  }
}
const A422 = token('m422.a').of(),
  B422 = token('m422.b').of(),
  C422 = token('m422.c').of()
const M422 = defineModule({
  name: 'm422',
  imports: [M421],
  providers: [
    provide(C422, { build: () => 'c' }),
    provide(A422, { deps: { c: C422, up: B421 }, build: ({ c }) => new S422(c) }),
    provide(B422, { deps: { a: A422 }, build: ({ a }) => ({ b422: a }) }),
  ],
  exports: [B422],
})
class S423 {
  x
  constructor(x) {
    this.x = x
  }
  s423() {
    return 423
  }
}
const A423 = token('m423.a').of(),
  B423 = token('m423.b').of(),
  C423 = token('m423.c').of()
const M423 = defineModule({
  name: 'm423',
  imports: [M422],
  providers: [
    provide(C423, { build: () => 'c' }),
    provide(A423, { deps: { c: C423, up: B422 }, build: ({ c }) => new S423(c) }),
    provide(B423, { deps: { a: A423 }, build: ({ a }) => ({ b423: a }) }),
  ],
  exports: [B423],
})
class S424 {
  x
  constructor(x) {
    this.x = x
  }
  s424() {
    return 424
  }
}
const A424 = token('m424.a').of(),
  B424 = token('m424.b').of(),
  C424 = token('m424.c').of()
const M424 = defineModule({
  name: 'm424',
  imports: [M423],
  providers: [
    provide(C424, { build: () => 'c' }),
    provide(A424, { deps: { c: C424, up: B423 }, build: ({ c }) => new S424(c) }),
    provide(B424, { deps: { a: A424 }, build: ({ a }) => ({ b424: a }) }),
  ],
  exports: [B424],
})
class S425 {
  x
  constructor(x) {
    this.x = x
  }
  s425() {
    return 425
  }
}
const A425 = token('m425.a').of(),
  B425 = token('m425.b').of(),
  C425 = token('m425.c').of()
const M425 = defineModule({
  name: 'm425',
  imports: [M424],
  providers: [
    provide(C425, { build: () => 'c' }),
    provide(A425, { deps: { c: C425, up: B424 }, build: ({ c }) => new S425(c) }),
    provide(B425, { deps: { a: A425 }, build: ({ a }) => ({ b425: a }) }),
  ],
  exports: [B425],
})
class S426 {
  x
  constructor(x) {
    this.x = x
  }
  s426() {
    return 426
  }
}
const A426 = token('m426.a').of(),
  B426 = token('m426.b').of(),
  C426 = token('m426.c').of()
const M426 = defineModule({
  name: 'm426',
  imports: [M425],
  providers: [
    provide(C426, { build: () => 'c' }),
    provide(A426, { deps: { c: C426, up: B425 }, build: ({ c }) => new S426(c) }),
    provide(B426, { deps: { a: A426 }, build: ({ a }) => ({ b426: a }) }),
  ],
  exports: [B426],
})
class S427 {
  x
  constructor(x) {
    this.x = x
  }
  s427() {
    return 427
  }
}
const A427 = token('m427.a').of(),
  B427 = token('m427.b').of(),
  C427 = token('m427.c').of()
const M427 = defineModule({
  name: 'm427',
  imports: [M426],
  providers: [
    provide(C427, { build: () => 'c' }),
    provide(A427, { deps: { c: C427, up: B426 }, build: ({ c }) => new S427(c) }),
    provide(B427, { deps: { a: A427 }, build: ({ a }) => ({ b427: a }) }),
  ],
  exports: [B427],
})
class S428 {
  x
  constructor(x) {
    this.x = x
  }
  s428() {
    return 428
  }
}
const A428 = token('m428.a').of(),
  B428 = token('m428.b').of(),
  C428 = token('m428.c').of()
const M428 = defineModule({
  name: 'm428',
  imports: [M427],
  providers: [
    provide(C428, { build: () => 'c' }),
    provide(A428, { deps: { c: C428, up: B427 }, build: ({ c }) => new S428(c) }),
    provide(B428, { deps: { a: A428 }, build: ({ a }) => ({ b428: a }) }),
  ],
  exports: [B428],
})
class S429 {
  x
  constructor(x) {
    this.x = x
  }
  s429() {
    return 429
  }
}
const A429 = token('m429.a').of(),
  B429 = token('m429.b').of(),
  C429 = token('m429.c').of()
const M429 = defineModule({
  name: 'm429',
  imports: [M428],
  providers: [
    provide(C429, { build: () => 'c' }),
    provide(A429, { deps: { c: C429, up: B428 }, build: ({ c }) => new S429(c) }),
    provide(B429, { deps: { a: A429 }, build: ({ a }) => ({ b429: a }) }),
  ],
  exports: [B429],
})
class S430 {
  x
  constructor(x) {
    this.x = x
  }
  s430() {
    return 430
  }
}
const A430 = token('m430.a').of(),
  B430 = token('m430.b').of(),
  C430 = token('m430.c').of()
const M430 = defineModule({
  name: 'm430',
  imports: [M429],
  providers: [
    provide(C430, { build: () => 'c' }),
    provide(A430, { deps: { c: C430, up: B429 }, build: ({ c }) => new S430(c) }),
    provide(B430, { deps: { a: A430 }, build: ({ a }) => ({ b430: a }) }),
  ],
  exports: [B430],
})
class S431 {
  x
  constructor(x) {
    this.x = x
  }
  s431() {
    return 431
  }
}
const A431 = token('m431.a').of(),
  B431 = token('m431.b').of(),
  C431 = token('m431.c').of()
const M431 = defineModule({
  name: 'm431',
  imports: [M430],
  providers: [
    provide(C431, { build: () => 'c' }),
    provide(A431, { deps: { c: C431, up: B430 }, build: ({ c }) => new S431(c) }),
    provide(B431, { deps: { a: A431 }, build: ({ a }) => ({ b431: a }) }),
  ],
  exports: [B431],
})
class S432 {
  x
  constructor(x) {
    this.x = x
  }
  s432() {
    return 432
  }
}
const A432 = token('m432.a').of(),
  B432 = token('m432.b').of(),
  C432 = token('m432.c').of()
const M432 = defineModule({
  name: 'm432',
  imports: [M431],
  providers: [
    provide(C432, { build: () => 'c' }),
    provide(A432, { deps: { c: C432, up: B431 }, build: ({ c }) => new S432(c) }),
    provide(B432, { deps: { a: A432 }, build: ({ a }) => ({ b432: a }) }),
  ],
  exports: [B432],
})
class S433 {
  x
  constructor(x) {
    this.x = x
  }
  s433() {
    return 433
  }
}
const A433 = token('m433.a').of(),
  B433 = token('m433.b').of(),
  C433 = token('m433.c').of()
const M433 = defineModule({
  name: 'm433',
  imports: [M432],
  providers: [
    provide(C433, { build: () => 'c' }),
    provide(A433, { deps: { c: C433, up: B432 }, build: ({ c }) => new S433(c) }),
    provide(B433, { deps: { a: A433 }, build: ({ a }) => ({ b433: a }) }),
  ],
  exports: [B433],
})
class S434 {
  x
  constructor(x) {
    this.x = x
  }
  s434() {
    return 434
  }
}
const A434 = token('m434.a').of(),
  B434 = token('m434.b').of(),
  C434 = token('m434.c').of()
const M434 = defineModule({
  name: 'm434',
  imports: [M433],
  providers: [
    provide(C434, { build: () => 'c' }),
    provide(A434, { deps: { c: C434, up: B433 }, build: ({ c }) => new S434(c) }),
    provide(B434, { deps: { a: A434 }, build: ({ a }) => ({ b434: a }) }),
  ],
  exports: [B434],
})
class S435 {
  x
  constructor(x) {
    this.x = x
  }
  s435() {
    return 435
  }
}
const A435 = token('m435.a').of(),
  B435 = token('m435.b').of(),
  C435 = token('m435.c').of()
const M435 = defineModule({
  name: 'm435',
  imports: [M434],
  providers: [
    provide(C435, { build: () => 'c' }),
    provide(A435, { deps: { c: C435, up: B434 }, build: ({ c }) => new S435(c) }),
    provide(B435, { deps: { a: A435 }, build: ({ a }) => ({ b435: a }) }),
  ],
  exports: [B435],
})
class S436 {
  x
  constructor(x) {
    this.x = x
  }
  s436() {
    return 436
  }
}
const A436 = token('m436.a').of(),
  B436 = token('m436.b').of(),
  C436 = token('m436.c').of()
const M436 = defineModule({
  name: 'm436',
  imports: [M435],
  providers: [
    provide(C436, { build: () => 'c' }),
    provide(A436, { deps: { c: C436, up: B435 }, build: ({ c }) => new S436(c) }),
    provide(B436, { deps: { a: A436 }, build: ({ a }) => ({ b436: a }) }),
  ],
  exports: [B436],
})
class S437 {
  x
  constructor(x) {
    this.x = x
  }
  s437() {
    return 437
  }
}
const A437 = token('m437.a').of(),
  B437 = token('m437.b').of(),
  C437 = token('m437.c').of()
const M437 = defineModule({
  name: 'm437',
  imports: [M436],
  providers: [
    provide(C437, { build: () => 'c' }),
    provide(A437, { deps: { c: C437, up: B436 }, build: ({ c }) => new S437(c) }),
    provide(B437, { deps: { a: A437 }, build: ({ a }) => ({ b437: a }) }),
  ],
  exports: [B437],
})
class S438 {
  x
  constructor(x) {
    this.x = x
  }
  s438() {
    return 438
  }
}
const A438 = token('m438.a').of(),
  B438 = token('m438.b').of(),
  C438 = token('m438.c').of()
const M438 = defineModule({
  name: 'm438',
  imports: [M437],
  providers: [
    provide(C438, { build: () => 'c' }),
    provide(A438, { deps: { c: C438, up: B437 }, build: ({ c }) => new S438(c) }),
    provide(B438, { deps: { a: A438 }, build: ({ a }) => ({ b438: a }) }),
  ],
  exports: [B438],
})
class S439 {
  x
  constructor(x) {
    this.x = x
  }
  s439() {
    return 439
  }
}
const A439 = token('m439.a').of(),
  B439 = token('m439.b').of(),
  C439 = token('m439.c').of()
const M439 = defineModule({
  name: 'm439',
  imports: [M438],
  providers: [
    provide(C439, { build: () => 'c' }),
    provide(A439, { deps: { c: C439, up: B438 }, build: ({ c }) => new S439(c) }),
    provide(B439, { deps: { a: A439 }, build: ({ a }) => ({ b439: a }) }),
  ],
  exports: [B439],
})
class S440 {
  x
  constructor(x) {
    this.x = x
  }
  s440() {
    return 440
  }
}
const A440 = token('m440.a').of(),
  B440 = token('m440.b').of(),
  C440 = token('m440.c').of()
const M440 = defineModule({
  name: 'm440',
  imports: [M439],
  providers: [
    provide(C440, { build: () => 'c' }),
    provide(A440, { deps: { c: C440, up: B439 }, build: ({ c }) => new S440(c) }),
    provide(B440, { deps: { a: A440 }, build: ({ a }) => ({ b440: a }) }),
  ],
  exports: [B440],
})
class S441 {
  x
  constructor(x) {
    this.x = x
  }
  s441() {
    return 441
  }
}
const A441 = token('m441.a').of(),
  B441 = token('m441.b').of(),
  C441 = token('m441.c').of()
const M441 = defineModule({
  name: 'm441',
  imports: [M440],
  providers: [
    provide(C441, { build: () => 'c' }),
    provide(A441, { deps: { c: C441, up: B440 }, build: ({ c }) => new S441(c) }),
    provide(B441, { deps: { a: A441 }, build: ({ a }) => ({ b441: a }) }),
  ],
  exports: [B441],
})
class S442 {
  x
  constructor(x) {
    this.x = x
  }
  s442() {
    return 442
  }
}
const A442 = token('m442.a').of(),
  B442 = token('m442.b').of(),
  C442 = token('m442.c').of()
const M442 = defineModule({
  name: 'm442',
  imports: [M441],
  providers: [
    provide(C442, { build: () => 'c' }),
    provide(A442, { deps: { c: C442, up: B441 }, build: ({ c }) => new S442(c) }),
    provide(B442, { deps: { a: A442 }, build: ({ a }) => ({ b442: a }) }),
  ],
  exports: [B442],
})
class S443 {
  x
  constructor(x) {
    this.x = x
  }
  s443() {
    return 443
  }
}
const A443 = token('m443.a').of(),
  B443 = token('m443.b').of(),
  C443 = token('m443.c').of()
const M443 = defineModule({
  name: 'm443',
  imports: [M442],
  providers: [
    provide(C443, { build: () => 'c' }),
    provide(A443, { deps: { c: C443, up: B442 }, build: ({ c }) => new S443(c) }),
    provide(B443, { deps: { a: A443 }, build: ({ a }) => ({ b443: a }) }),
  ],
  exports: [B443],
})
class S444 {
  x
  constructor(x) {
    this.x = x
  }
  s444() {
    return 444
  }
}
const A444 = token('m444.a').of(),
  B444 = token('m444.b').of(),
  C444 = token('m444.c').of()
const M444 = defineModule({
  name: 'm444',
  imports: [M443],
  providers: [
    provide(C444, { build: () => 'c' }),
    provide(A444, { deps: { c: C444, up: B443 }, build: ({ c }) => new S444(c) }),
    provide(B444, { deps: { a: A444 }, build: ({ a }) => ({ b444: a }) }),
  ],
  exports: [B444],
})
class S445 {
  x
  constructor(x) {
    this.x = x
  }
  s445() {
    return 445
  }
}
const A445 = token('m445.a').of(),
  B445 = token('m445.b').of(),
  C445 = token('m445.c').of()
const M445 = defineModule({
  name: 'm445',
  imports: [M444],
  providers: [
    provide(C445, { build: () => 'c' }),
    provide(A445, { deps: { c: C445, up: B444 }, build: ({ c }) => new S445(c) }),
    provide(B445, { deps: { a: A445 }, build: ({ a }) => ({ b445: a }) }),
  ],
  exports: [B445],
})
class S446 {
  x
  constructor(x) {
    this.x = x
  }
  s446() {
    return 446
  }
}
const A446 = token('m446.a').of(),
  B446 = token('m446.b').of(),
  C446 = token('m446.c').of()
const M446 = defineModule({
  name: 'm446',
  imports: [M445],
  providers: [
    provide(C446, { build: () => 'c' }),
    provide(A446, { deps: { c: C446, up: B445 }, build: ({ c }) => new S446(c) }),
    provide(B446, { deps: { a: A446 }, build: ({ a }) => ({ b446: a }) }),
  ],
  exports: [B446],
})
class S447 {
  x
  constructor(x) {
    this.x = x
  }
  s447() {
    return 447
  }
}
const A447 = token('m447.a').of(),
  B447 = token('m447.b').of(),
  C447 = token('m447.c').of()
const M447 = defineModule({
  name: 'm447',
  imports: [M446],
  providers: [
    provide(C447, { build: () => 'c' }),
    provide(A447, { deps: { c: C447, up: B446 }, build: ({ c }) => new S447(c) }),
    provide(B447, { deps: { a: A447 }, build: ({ a }) => ({ b447: a }) }),
  ],
  exports: [B447],
})
class S448 {
  x
  constructor(x) {
    this.x = x
  }
  s448() {
    return 448
  }
}
const A448 = token('m448.a').of(),
  B448 = token('m448.b').of(),
  C448 = token('m448.c').of()
const M448 = defineModule({
  name: 'm448',
  imports: [M447],
  providers: [
    provide(C448, { build: () => 'c' }),
    provide(A448, { deps: { c: C448, up: B447 }, build: ({ c }) => new S448(c) }),
    provide(B448, { deps: { a: A448 }, build: ({ a }) => ({ b448: a }) }),
  ],
  exports: [B448],
})
class S449 {
  x
  constructor(x) {
    this.x = x
  }
  s449() {
    return 449
  }
}
const A449 = token('m449.a').of(),
  B449 = token('m449.b').of(),
  C449 = token('m449.c').of()
const M449 = defineModule({
  name: 'm449',
  imports: [M448],
  providers: [
    provide(C449, { build: () => 'c' }),
    provide(A449, { deps: { c: C449, up: B448 }, build: ({ c }) => new S449(c) }),
    provide(B449, { deps: { a: A449 }, build: ({ a }) => ({ b449: a }) }),
  ],
  exports: [B449],
})
class S450 {
  x
  constructor(x) {
    this.x = x
  }
  s450() {
    return 450
  }
}
const A450 = token('m450.a').of(),
  B450 = token('m450.b').of(),
  C450 = token('m450.c').of()
const M450 = defineModule({
  name: 'm450',
  imports: [M449],
  providers: [
    provide(C450, { build: () => 'c' }),
    provide(A450, { deps: { c: C450, up: B449 }, build: ({ c }) => new S450(c) }),
    provide(B450, { deps: { a: A450 }, build: ({ a }) => ({ b450: a }) }),
  ],
  exports: [B450],
})
class S451 {
  x
  constructor(x) {
    this.x = x
  }
  s451() {
    return 451
  }
}
const A451 = token('m451.a').of(),
  B451 = token('m451.b').of(),
  C451 = token('m451.c').of()
const M451 = defineModule({
  name: 'm451',
  imports: [M450],
  providers: [
    provide(C451, { build: () => 'c' }),
    provide(A451, { deps: { c: C451, up: B450 }, build: ({ c }) => new S451(c) }),
    provide(B451, { deps: { a: A451 }, build: ({ a }) => ({ b451: a }) }),
  ],
  exports: [B451],
})
class S452 {
  x
  constructor(x) {
    this.x = x
  }
  s452() {
    return 452
  }
}
const A452 = token('m452.a').of(),
  B452 = token('m452.b').of(),
  C452 = token('m452.c').of()
const M452 = defineModule({
  name: 'm452',
  imports: [M451],
  providers: [
    provide(C452, { build: () => 'c' }),
    provide(A452, { deps: { c: C452, up: B451 }, build: ({ c }) => new S452(c) }),
    provide(B452, { deps: { a: A452 }, build: ({ a }) => ({ b452: a }) }),
  ],
  exports: [B452],
})
class S453 {
  x
  constructor(x) {
    this.x = x
  }
  s453() {
    return 453
  }
}
const A453 = token('m453.a').of(),
  B453 = token('m453.b').of(),
  C453 = token('m453.c').of()
const M453 = defineModule({
  name: 'm453',
  imports: [M452],
  providers: [
    provide(C453, { build: () => 'c' }),
    provide(A453, { deps: { c: C453, up: B452 }, build: ({ c }) => new S453(c) }),
    provide(B453, { deps: { a: A453 }, build: ({ a }) => ({ b453: a }) }),
  ],
  exports: [B453],
})
class S454 {
  x
  constructor(x) {
    this.x = x
  }
  s454() {
    return 454
  }
}
const A454 = token('m454.a').of(),
  B454 = token('m454.b').of(),
  C454 = token('m454.c').of()
const M454 = defineModule({
  name: 'm454',
  imports: [M453],
  providers: [
    provide(C454, { build: () => 'c' }),
    provide(A454, { deps: { c: C454, up: B453 }, build: ({ c }) => new S454(c) }),
    provide(B454, { deps: { a: A454 }, build: ({ a }) => ({ b454: a }) }),
  ],
  exports: [B454],
})
class S455 {
  x
  constructor(x) {
    this.x = x
  }
  s455() {
    return 455
  }
}
const A455 = token('m455.a').of(),
  B455 = token('m455.b').of(),
  C455 = token('m455.c').of()
const M455 = defineModule({
  name: 'm455',
  imports: [M454],
  providers: [
    provide(C455, { build: () => 'c' }),
    provide(A455, { deps: { c: C455, up: B454 }, build: ({ c }) => new S455(c) }),
    provide(B455, { deps: { a: A455 }, build: ({ a }) => ({ b455: a }) }),
  ],
  exports: [B455],
})
class S456 {
  x
  constructor(x) {
    this.x = x
  }
  s456() {
    return 456
  }
}
const A456 = token('m456.a').of(),
  B456 = token('m456.b').of(),
  C456 = token('m456.c').of()
const M456 = defineModule({
  name: 'm456',
  imports: [M455],
  providers: [
    provide(C456, { build: () => 'c' }),
    provide(A456, { deps: { c: C456, up: B455 }, build: ({ c }) => new S456(c) }),
    provide(B456, { deps: { a: A456 }, build: ({ a }) => ({ b456: a }) }),
  ],
  exports: [B456],
})
class S457 {
  x
  constructor(x) {
    this.x = x
  }
  s457() {
    return 457
  }
}
const A457 = token('m457.a').of(),
  B457 = token('m457.b').of(),
  C457 = token('m457.c').of()
const M457 = defineModule({
  name: 'm457',
  imports: [M456],
  providers: [
    provide(C457, { build: () => 'c' }),
    provide(A457, { deps: { c: C457, up: B456 }, build: ({ c }) => new S457(c) }),
    provide(B457, { deps: { a: A457 }, build: ({ a }) => ({ b457: a }) }),
  ],
  exports: [B457],
})
class S458 {
  x
  constructor(x) {
    this.x = x
  }
  s458() {
    return 458
  }
}
const A458 = token('m458.a').of(),
  B458 = token('m458.b').of(),
  C458 = token('m458.c').of()
const M458 = defineModule({
  name: 'm458',
  imports: [M457],
  providers: [
    provide(C458, { build: () => 'c' }),
    provide(A458, { deps: { c: C458, up: B457 }, build: ({ c }) => new S458(c) }),
    provide(B458, { deps: { a: A458 }, build: ({ a }) => ({ b458: a }) }),
  ],
  exports: [B458],
})
class S459 {
  x
  constructor(x) {
    this.x = x
  }
  s459() {
    return 459
  }
}
const A459 = token('m459.a').of(),
  B459 = token('m459.b').of(),
  C459 = token('m459.c').of()
const M459 = defineModule({
  name: 'm459',
  imports: [M458],
  providers: [
    provide(C459, { build: () => 'c' }),
    provide(A459, { deps: { c: C459, up: B458 }, build: ({ c }) => new S459(c) }),
    provide(B459, { deps: { a: A459 }, build: ({ a }) => ({ b459: a }) }),
  ],
  exports: [B459],
})
class S460 {
  x
  constructor(x) {
    this.x = x
  }
  s460() {
    return 460
  }
}
const A460 = token('m460.a').of(),
  B460 = token('m460.b').of(),
  C460 = token('m460.c').of()
const M460 = defineModule({
  name: 'm460',
  imports: [M459],
  providers: [
    provide(C460, { build: () => 'c' }),
    provide(A460, { deps: { c: C460, up: B459 }, build: ({ c }) => new S460(c) }),
    provide(B460, { deps: { a: A460 }, build: ({ a }) => ({ b460: a }) }),
  ],
  exports: [B460],
})
class S461 {
  x
  constructor(x) {
    this.x = x
  }
  s461() {
    return 461
  }
}
const A461 = token('m461.a').of(),
  B461 = token('m461.b').of(),
  C461 = token('m461.c').of()
const M461 = defineModule({
  name: 'm461',
  imports: [M460],
  providers: [
    provide(C461, { build: () => 'c' }),
    provide(A461, { deps: { c: C461, up: B460 }, build: ({ c }) => new S461(c) }),
    provide(B461, { deps: { a: A461 }, build: ({ a }) => ({ b461: a }) }),
  ],
  exports: [B461],
})
class S462 {
  x
  constructor(x) {
    this.x = x
  }
  s462() {
    return 462
  }
}
const A462 = token('m462.a').of(),
  B462 = token('m462.b').of(),
  C462 = token('m462.c').of()
const M462 = defineModule({
  name: 'm462',
  imports: [M461],
  providers: [
    provide(C462, { build: () => 'c' }),
    provide(A462, { deps: { c: C462, up: B461 }, build: ({ c }) => new S462(c) }),
    provide(B462, { deps: { a: A462 }, build: ({ a }) => ({ b462: a }) }),
  ],
  exports: [B462],
})
class S463 {
  x
  constructor(x) {
    this.x = x
  }
  s463() {
    return 463
  }
}
const A463 = token('m463.a').of(),
  B463 = token('m463.b').of(),
  C463 = token('m463.c').of()
const M463 = defineModule({
  name: 'm463',
  imports: [M462],
  providers: [
    provide(C463, { build: () => 'c' }),
    provide(A463, { deps: { c: C463, up: B462 }, build: ({ c }) => new S463(c) }),
    provide(B463, { deps: { a: A463 }, build: ({ a }) => ({ b463: a }) }),
  ],
  exports: [B463],
})
class S464 {
  x
  constructor(x) {
    this.x = x
  }
  s464() {
    return 464
  }
}
const A464 = token('m464.a').of(),
  B464 = token('m464.b').of(),
  C464 = token('m464.c').of()
const M464 = defineModule({
  name: 'm464',
  imports: [M463],
  providers: [
    provide(C464, { build: () => 'c' }),
    provide(A464, { deps: { c: C464, up: B463 }, build: ({ c }) => new S464(c) }),
    provide(B464, { deps: { a: A464 }, build: ({ a }) => ({ b464: a }) }),
  ],
  exports: [B464],
})
class S465 {
  x
  constructor(x) {
    this.x = x
  }
  s465() {
    return 465
  }
}
const A465 = token('m465.a').of(),
  B465 = token('m465.b').of(),
  C465 = token('m465.c').of()
const M465 = defineModule({
  name: 'm465',
  imports: [M464],
  providers: [
    provide(C465, { build: () => 'c' }),
    provide(A465, { deps: { c: C465, up: B464 }, build: ({ c }) => new S465(c) }),
    provide(B465, { deps: { a: A465 }, build: ({ a }) => ({ b465: a }) }),
  ],
  exports: [B465],
})
class S466 {
  x
  constructor(x) {
    this.x = x
  }
  s466() {
    return 466
  }
}
const A466 = token('m466.a').of(),
  B466 = token('m466.b').of(),
  C466 = token('m466.c').of()
const M466 = defineModule({
  name: 'm466',
  imports: [M465],
  providers: [
    provide(C466, { build: () => 'c' }),
    provide(A466, { deps: { c: C466, up: B465 }, build: ({ c }) => new S466(c) }),
    provide(B466, { deps: { a: A466 }, build: ({ a }) => ({ b466: a }) }),
  ],
  exports: [B466],
})
class S467 {
  x
  constructor(x) {
    this.x = x
  }
  s467() {
    return 467
  }
}
const A467 = token('m467.a').of(),
  B467 = token('m467.b').of(),
  C467 = token('m467.c').of()
const M467 = defineModule({
  name: 'm467',
  imports: [M466],
  providers: [
    provide(C467, { build: () => 'c' }),
    provide(A467, { deps: { c: C467, up: B466 }, build: ({ c }) => new S467(c) }),
    provide(B467, { deps: { a: A467 }, build: ({ a }) => ({ b467: a }) }),
  ],
  exports: [B467],
})
class S468 {
  x
  constructor(x) {
    this.x = x
  }
  s468() {
    return 468
  }
}
const A468 = token('m468.a').of(),
  B468 = token('m468.b').of(),
  C468 = token('m468.c').of()
const M468 = defineModule({
  name: 'm468',
  imports: [M467],
  providers: [
    provide(C468, { build: () => 'c' }),
    provide(A468, { deps: { c: C468, up: B467 }, build: ({ c }) => new S468(c) }),
    provide(B468, { deps: { a: A468 }, build: ({ a }) => ({ b468: a }) }),
  ],
  exports: [B468],
})
class S469 {
  x
  constructor(x) {
    this.x = x
  }
  s469() {
    return 469
  }
}
const A469 = token('m469.a').of(),
  B469 = token('m469.b').of(),
  C469 = token('m469.c').of()
const M469 = defineModule({
  name: 'm469',
  imports: [M468],
  providers: [
    provide(C469, { build: () => 'c' }),
    provide(A469, { deps: { c: C469, up: B468 }, build: ({ c }) => new S469(c) }),
    provide(B469, { deps: { a: A469 }, build: ({ a }) => ({ b469: a }) }),
  ],
  exports: [B469],
})
class S470 {
  x
  constructor(x) {
    this.x = x
  }
  s470() {
    return 470
  }
}
const A470 = token('m470.a').of(),
  B470 = token('m470.b').of(),
  C470 = token('m470.c').of()
const M470 = defineModule({
  name: 'm470',
  imports: [M469],
  providers: [
    provide(C470, { build: () => 'c' }),
    provide(A470, { deps: { c: C470, up: B469 }, build: ({ c }) => new S470(c) }),
    provide(B470, { deps: { a: A470 }, build: ({ a }) => ({ b470: a }) }),
  ],
  exports: [B470],
})
class S471 {
  x
  constructor(x) {
    this.x = x
  }
  s471() {
    return 471
  }
}
const A471 = token('m471.a').of(),
  B471 = token('m471.b').of(),
  C471 = token('m471.c').of()
const M471 = defineModule({
  name: 'm471',
  imports: [M470],
  providers: [
    provide(C471, { build: () => 'c' }),
    provide(A471, { deps: { c: C471, up: B470 }, build: ({ c }) => new S471(c) }),
    provide(B471, { deps: { a: A471 }, build: ({ a }) => ({ b471: a }) }),
  ],
  exports: [B471],
})
class S472 {
  x
  constructor(x) {
    this.x = x
  }
  s472() {
    return 472
  }
}
const A472 = token('m472.a').of(),
  B472 = token('m472.b').of(),
  C472 = token('m472.c').of()
const M472 = defineModule({
  name: 'm472',
  imports: [M471],
  providers: [
    provide(C472, { build: () => 'c' }),
    provide(A472, { deps: { c: C472, up: B471 }, build: ({ c }) => new S472(c) }),
    provide(B472, { deps: { a: A472 }, build: ({ a }) => ({ b472: a }) }),
  ],
  exports: [B472],
})
class S473 {
  x
  constructor(x) {
    this.x = x
  }
  s473() {
    return 473
  }
}
const A473 = token('m473.a').of(),
  B473 = token('m473.b').of(),
  C473 = token('m473.c').of()
const M473 = defineModule({
  name: 'm473',
  imports: [M472],
  providers: [
    provide(C473, { build: () => 'c' }),
    provide(A473, { deps: { c: C473, up: B472 }, build: ({ c }) => new S473(c) }),
    provide(B473, { deps: { a: A473 }, build: ({ a }) => ({ b473: a }) }),
  ],
  exports: [B473],
})
class S474 {
  x
  constructor(x) {
    this.x = x
  }
  s474() {
    return 474
  }
}
const A474 = token('m474.a').of(),
  B474 = token('m474.b').of(),
  C474 = token('m474.c').of()
const M474 = defineModule({
  name: 'm474',
  imports: [M473],
  providers: [
    provide(C474, { build: () => 'c' }),
    provide(A474, { deps: { c: C474, up: B473 }, build: ({ c }) => new S474(c) }),
    provide(B474, { deps: { a: A474 }, build: ({ a }) => ({ b474: a }) }),
  ],
  exports: [B474],
})
class S475 {
  x
  constructor(x) {
    this.x = x
  }
  s475() {
    return 475
  }
}
const A475 = token('m475.a').of(),
  B475 = token('m475.b').of(),
  C475 = token('m475.c').of()
const M475 = defineModule({
  name: 'm475',
  imports: [M474],
  providers: [
    provide(C475, { build: () => 'c' }),
    provide(A475, { deps: { c: C475, up: B474 }, build: ({ c }) => new S475(c) }),
    provide(B475, { deps: { a: A475 }, build: ({ a }) => ({ b475: a }) }),
  ],
  exports: [B475],
})
class S476 {
  x
  constructor(x) {
    this.x = x
  }
  s476() {
    return 476
  }
}
const A476 = token('m476.a').of(),
  B476 = token('m476.b').of(),
  C476 = token('m476.c').of()
const M476 = defineModule({
  name: 'm476',
  imports: [M475],
  providers: [
    provide(C476, { build: () => 'c' }),
    provide(A476, { deps: { c: C476, up: B475 }, build: ({ c }) => new S476(c) }),
    provide(B476, { deps: { a: A476 }, build: ({ a }) => ({ b476: a }) }),
  ],
  exports: [B476],
})
class S477 {
  x
  constructor(x) {
    this.x = x
  }
  s477() {
    return 477
  }
}
const A477 = token('m477.a').of(),
  B477 = token('m477.b').of(),
  C477 = token('m477.c').of()
const M477 = defineModule({
  name: 'm477',
  imports: [M476],
  providers: [
    provide(C477, { build: () => 'c' }),
    provide(A477, { deps: { c: C477, up: B476 }, build: ({ c }) => new S477(c) }),
    provide(B477, { deps: { a: A477 }, build: ({ a }) => ({ b477: a }) }),
  ],
  exports: [B477],
})
class S478 {
  x
  constructor(x) {
    this.x = x
  }
  s478() {
    return 478
  }
}
const A478 = token('m478.a').of(),
  B478 = token('m478.b').of(),
  C478 = token('m478.c').of()
const M478 = defineModule({
  name: 'm478',
  imports: [M477],
  providers: [
    provide(C478, { build: () => 'c' }),
    provide(A478, { deps: { c: C478, up: B477 }, build: ({ c }) => new S478(c) }),
    provide(B478, { deps: { a: A478 }, build: ({ a }) => ({ b478: a }) }),
  ],
  exports: [B478],
})
class S479 {
  x
  constructor(x) {
    this.x = x
  }
  s479() {
    return 479
  }
}
const A479 = token('m479.a').of(),
  B479 = token('m479.b').of(),
  C479 = token('m479.c').of()
const M479 = defineModule({
  name: 'm479',
  imports: [M478],
  providers: [
    provide(C479, { build: () => 'c' }),
    provide(A479, { deps: { c: C479, up: B478 }, build: ({ c }) => new S479(c) }),
    provide(B479, { deps: { a: A479 }, build: ({ a }) => ({ b479: a }) }),
  ],
  exports: [B479],
})
class S480 {
  x
  constructor(x) {
    this.x = x
  }
  s480() {
    return 480
  }
}
const A480 = token('m480.a').of(),
  B480 = token('m480.b').of(),
  C480 = token('m480.c').of()
const M480 = defineModule({
  name: 'm480',
  imports: [M479],
  providers: [
    provide(C480, { build: () => 'c' }),
    provide(A480, { deps: { c: C480, up: B479 }, build: ({ c }) => new S480(c) }),
    provide(B480, { deps: { a: A480 }, build: ({ a }) => ({ b480: a }) }),
  ],
  exports: [B480],
})
class S481 {
  x
  constructor(x) {
    this.x = x
  }
  s481() {
    return 481
  }
}
const A481 = token('m481.a').of(),
  B481 = token('m481.b').of(),
  C481 = token('m481.c').of()
const M481 = defineModule({
  name: 'm481',
  imports: [M480],
  providers: [
    provide(C481, { build: () => 'c' }),
    provide(A481, { deps: { c: C481, up: B480 }, build: ({ c }) => new S481(c) }),
    provide(B481, { deps: { a: A481 }, build: ({ a }) => ({ b481: a }) }),
  ],
  exports: [B481],
})
class S482 {
  x
  constructor(x) {
    this.x = x
  }
  s482() {
    return 482
  }
}
const A482 = token('m482.a').of(),
  B482 = token('m482.b').of(),
  C482 = token('m482.c').of()
const M482 = defineModule({
  name: 'm482',
  imports: [M481],
  providers: [
    provide(C482, { build: () => 'c' }),
    provide(A482, { deps: { c: C482, up: B481 }, build: ({ c }) => new S482(c) }),
    provide(B482, { deps: { a: A482 }, build: ({ a }) => ({ b482: a }) }),
  ],
  exports: [B482],
})
class S483 {
  x
  constructor(x) {
    this.x = x
  }
  s483() {
    return 483
  }
}
const A483 = token('m483.a').of(),
  B483 = token('m483.b').of(),
  C483 = token('m483.c').of()
const M483 = defineModule({
  name: 'm483',
  imports: [M482],
  providers: [
    provide(C483, { build: () => 'c' }),
    provide(A483, { deps: { c: C483, up: B482 }, build: ({ c }) => new S483(c) }),
    provide(B483, { deps: { a: A483 }, build: ({ a }) => ({ b483: a }) }),
  ],
  exports: [B483],
})
class S484 {
  x
  constructor(x) {
    this.x = x
  }
  s484() {
    return 484
  }
}
const A484 = token('m484.a').of(),
  B484 = token('m484.b').of(),
  C484 = token('m484.c').of()
const M484 = defineModule({
  name: 'm484',
  imports: [M483],
  providers: [
    provide(C484, { build: () => 'c' }),
    provide(A484, { deps: { c: C484, up: B483 }, build: ({ c }) => new S484(c) }),
    provide(B484, { deps: { a: A484 }, build: ({ a }) => ({ b484: a }) }),
  ],
  exports: [B484],
})
class S485 {
  x
  constructor(x) {
    this.x = x
  }
  s485() {
    return 485
  }
}
const A485 = token('m485.a').of(),
  B485 = token('m485.b').of(),
  C485 = token('m485.c').of()
const M485 = defineModule({
  name: 'm485',
  imports: [M484],
  providers: [
    provide(C485, { build: () => 'c' }),
    provide(A485, { deps: { c: C485, up: B484 }, build: ({ c }) => new S485(c) }),
    provide(B485, { deps: { a: A485 }, build: ({ a }) => ({ b485: a }) }),
  ],
  exports: [B485],
})
class S486 {
  x
  constructor(x) {
    this.x = x
  }
  s486() {
    return 486
  }
}
const A486 = token('m486.a').of(),
  B486 = token('m486.b').of(),
  C486 = token('m486.c').of()
const M486 = defineModule({
  name: 'm486',
  imports: [M485],
  providers: [
    provide(C486, { build: () => 'c' }),
    provide(A486, { deps: { c: C486, up: B485 }, build: ({ c }) => new S486(c) }),
    provide(B486, { deps: { a: A486 }, build: ({ a }) => ({ b486: a }) }),
  ],
  exports: [B486],
})
class S487 {
  x
  constructor(x) {
    this.x = x
  }
  s487() {
    return 487
  }
}
const A487 = token('m487.a').of(),
  B487 = token('m487.b').of(),
  C487 = token('m487.c').of()
const M487 = defineModule({
  name: 'm487',
  imports: [M486],
  providers: [
    provide(C487, { build: () => 'c' }),
    provide(A487, { deps: { c: C487, up: B486 }, build: ({ c }) => new S487(c) }),
    provide(B487, { deps: { a: A487 }, build: ({ a }) => ({ b487: a }) }),
  ],
  exports: [B487],
})
class S488 {
  x
  constructor(x) {
    this.x = x
  }
  s488() {
    return 488
  }
}
const A488 = token('m488.a').of(),
  B488 = token('m488.b').of(),
  C488 = token('m488.c').of()
const M488 = defineModule({
  name: 'm488',
  imports: [M487],
  providers: [
    provide(C488, { build: () => 'c' }),
    provide(A488, { deps: { c: C488, up: B487 }, build: ({ c }) => new S488(c) }),
    provide(B488, { deps: { a: A488 }, build: ({ a }) => ({ b488: a }) }),
  ],
  exports: [B488],
})
class S489 {
  x
  constructor(x) {
    this.x = x
  }
  s489() {
    return 489
  }
}
const A489 = token('m489.a').of(),
  B489 = token('m489.b').of(),
  C489 = token('m489.c').of()
const M489 = defineModule({
  name: 'm489',
  imports: [M488],
  providers: [
    provide(C489, { build: () => 'c' }),
    provide(A489, { deps: { c: C489, up: B488 }, build: ({ c }) => new S489(c) }),
    provide(B489, { deps: { a: A489 }, build: ({ a }) => ({ b489: a }) }),
  ],
  exports: [B489],
})
class S490 {
  x
  constructor(x) {
    this.x = x
  }
  s490() {
    return 490
  }
}
const A490 = token('m490.a').of(),
  B490 = token('m490.b').of(),
  C490 = token('m490.c').of()
const M490 = defineModule({
  name: 'm490',
  imports: [M489],
  providers: [
    provide(C490, { build: () => 'c' }),
    provide(A490, { deps: { c: C490, up: B489 }, build: ({ c }) => new S490(c) }),
    provide(B490, { deps: { a: A490 }, build: ({ a }) => ({ b490: a }) }),
  ],
  exports: [B490],
})
class S491 {
  x
  constructor(x) {
    this.x = x
  }
  s491() {
    return 491
  }
}
const A491 = token('m491.a').of(),
  B491 = token('m491.b').of(),
  C491 = token('m491.c').of()
const M491 = defineModule({
  name: 'm491',
  imports: [M490],
  providers: [
    provide(C491, { build: () => 'c' }),
    provide(A491, { deps: { c: C491, up: B490 }, build: ({ c }) => new S491(c) }),
    provide(B491, { deps: { a: A491 }, build: ({ a }) => ({ b491: a }) }),
  ],
  exports: [B491],
})
class S492 {
  x
  constructor(x) {
    this.x = x
  }
  s492() {
    return 492
  }
}
const A492 = token('m492.a').of(),
  B492 = token('m492.b').of(),
  C492 = token('m492.c').of()
const M492 = defineModule({
  name: 'm492',
  imports: [M491],
  providers: [
    provide(C492, { build: () => 'c' }),
    provide(A492, { deps: { c: C492, up: B491 }, build: ({ c }) => new S492(c) }),
    provide(B492, { deps: { a: A492 }, build: ({ a }) => ({ b492: a }) }),
  ],
  exports: [B492],
})
class S493 {
  x
  constructor(x) {
    this.x = x
  }
  s493() {
    return 493
  }
}
const A493 = token('m493.a').of(),
  B493 = token('m493.b').of(),
  C493 = token('m493.c').of()
const M493 = defineModule({
  name: 'm493',
  imports: [M492],
  providers: [
    provide(C493, { build: () => 'c' }),
    provide(A493, { deps: { c: C493, up: B492 }, build: ({ c }) => new S493(c) }),
    provide(B493, { deps: { a: A493 }, build: ({ a }) => ({ b493: a }) }),
  ],
  exports: [B493],
})
class S494 {
  x
  constructor(x) {
    this.x = x
  }
  s494() {
    return 494
  }
}
const A494 = token('m494.a').of(),
  B494 = token('m494.b').of(),
  C494 = token('m494.c').of()
const M494 = defineModule({
  name: 'm494',
  imports: [M493],
  providers: [
    provide(C494, { build: () => 'c' }),
    provide(A494, { deps: { c: C494, up: B493 }, build: ({ c }) => new S494(c) }),
    provide(B494, { deps: { a: A494 }, build: ({ a }) => ({ b494: a }) }),
  ],
  exports: [B494],
})
class S495 {
  x
  constructor(x) {
    this.x = x
  }
  s495() {
    return 495
  }
}
const A495 = token('m495.a').of(),
  B495 = token('m495.b').of(),
  C495 = token('m495.c').of()
const M495 = defineModule({
  name: 'm495',
  imports: [M494],
  providers: [
    provide(C495, { build: () => 'c' }),
    provide(A495, { deps: { c: C495, up: B494 }, build: ({ c }) => new S495(c) }),
    provide(B495, { deps: { a: A495 }, build: ({ a }) => ({ b495: a }) }),
  ],
  exports: [B495],
})
class S496 {
  x
  constructor(x) {
    this.x = x
  }
  s496() {
    return 496
  }
}
const A496 = token('m496.a').of(),
  B496 = token('m496.b').of(),
  C496 = token('m496.c').of()
const M496 = defineModule({
  name: 'm496',
  imports: [M495],
  providers: [
    provide(C496, { build: () => 'c' }),
    provide(A496, { deps: { c: C496, up: B495 }, build: ({ c }) => new S496(c) }),
    provide(B496, { deps: { a: A496 }, build: ({ a }) => ({ b496: a }) }),
  ],
  exports: [B496],
})
class S497 {
  x
  constructor(x) {
    this.x = x
  }
  s497() {
    return 497
  }
}
const A497 = token('m497.a').of(),
  B497 = token('m497.b').of(),
  C497 = token('m497.c').of()
const M497 = defineModule({
  name: 'm497',
  imports: [M496],
  providers: [
    provide(C497, { build: () => 'c' }),
    provide(A497, { deps: { c: C497, up: B496 }, build: ({ c }) => new S497(c) }),
    provide(B497, { deps: { a: A497 }, build: ({ a }) => ({ b497: a }) }),
  ],
  exports: [B497],
})
class S498 {
  x
  constructor(x) {
    this.x = x
  }
  s498() {
    return 498
  }
}
const A498 = token('m498.a').of(),
  B498 = token('m498.b').of(),
  C498 = token('m498.c').of()
const M498 = defineModule({
  name: 'm498',
  imports: [M497],
  providers: [
    provide(C498, { build: () => 'c' }),
    provide(A498, { deps: { c: C498, up: B497 }, build: ({ c }) => new S498(c) }),
    provide(B498, { deps: { a: A498 }, build: ({ a }) => ({ b498: a }) }),
  ],
  exports: [B498],
})
class S499 {
  x
  constructor(x) {
    this.x = x
  }
  s499() {
    return 499
  }
}
const A499 = token('m499.a').of(),
  B499 = token('m499.b').of(),
  C499 = token('m499.c').of()
const M499 = defineModule({
  name: 'm499',
  imports: [M498],
  providers: [
    provide(C499, { build: () => 'c' }),
    provide(A499, { deps: { c: C499, up: B498 }, build: ({ c }) => new S499(c) }),
    provide(B499, { deps: { a: A499 }, build: ({ a }) => ({ b499: a }) }),
  ],
  exports: [B499],
})
class S500 {
  x
  constructor(x) {
    this.x = x
  }
  s500() {
    return 500
  }
}
const A500 = token('m500.a').of(),
  B500 = token('m500.b').of(),
  C500 = token('m500.c').of()
const M500 = defineModule({
  name: 'm500',
  imports: [M499],
  providers: [
    provide(C500, { build: () => 'c' }),
    provide(A500, { deps: { c: C500, up: B499 }, build: ({ c }) => new S500(c) }),
    provide(B500, { deps: { a: A500 }, build: ({ a }) => ({ b500: a }) }),
  ],
  exports: [B500],
})
class S501 {
  x
  constructor(x) {
    this.x = x
  }
  s501() {
    return 501
  }
}
const A501 = token('m501.a').of(),
  B501 = token('m501.b').of(),
  C501 = token('m501.c').of()
const M501 = defineModule({
  name: 'm501',
  imports: [M500],
  providers: [
    provide(C501, { build: () => 'c' }),
    provide(A501, { deps: { c: C501, up: B500 }, build: ({ c }) => new S501(c) }),
    provide(B501, { deps: { a: A501 }, build: ({ a }) => ({ b501: a }) }),
  ],
  exports: [B501],
})
class S502 {
  x
  constructor(x) {
    this.x = x
  }
  s502() {
    return 502
  }
}
const A502 = token('m502.a').of(),
  B502 = token('m502.b').of(),
  C502 = token('m502.c').of()
const M502 = defineModule({
  name: 'm502',
  imports: [M501],
  providers: [
    provide(C502, { build: () => 'c' }),
    provide(A502, { deps: { c: C502, up: B501 }, build: ({ c }) => new S502(c) }),
    provide(B502, { deps: { a: A502 }, build: ({ a }) => ({ b502: a }) }),
  ],
  exports: [B502],
})
class S503 {
  x
  constructor(x) {
    this.x = x
  }
  s503() {
    return 503
  }
}
const A503 = token('m503.a').of(),
  B503 = token('m503.b').of(),
  C503 = token('m503.c').of()
const M503 = defineModule({
  name: 'm503',
  imports: [M502],
  providers: [
    provide(C503, { build: () => 'c' }),
    provide(A503, { deps: { c: C503, up: B502 }, build: ({ c }) => new S503(c) }),
    provide(B503, { deps: { a: A503 }, build: ({ a }) => ({ b503: a }) }),
  ],
  exports: [B503],
})
class S504 {
  x
  constructor(x) {
    this.x = x
  }
  s504() {
    return 504
  }
}
const A504 = token('m504.a').of(),
  B504 = token('m504.b').of(),
  C504 = token('m504.c').of()
const M504 = defineModule({
  name: 'm504',
  imports: [M503],
  providers: [
    provide(C504, { build: () => 'c' }),
    provide(A504, { deps: { c: C504, up: B503 }, build: ({ c }) => new S504(c) }),
    provide(B504, { deps: { a: A504 }, build: ({ a }) => ({ b504: a }) }),
  ],
  exports: [B504],
})
class S505 {
  x
  constructor(x) {
    this.x = x
  }
  s505() {
    return 505
  }
}
const A505 = token('m505.a').of(),
  B505 = token('m505.b').of(),
  C505 = token('m505.c').of()
const M505 = defineModule({
  name: 'm505',
  imports: [M504],
  providers: [
    provide(C505, { build: () => 'c' }),
    provide(A505, { deps: { c: C505, up: B504 }, build: ({ c }) => new S505(c) }),
    provide(B505, { deps: { a: A505 }, build: ({ a }) => ({ b505: a }) }),
  ],
  exports: [B505],
})
class S506 {
  x
  constructor(x) {
    this.x = x
  }
  s506() {
    return 506
  }
}
const A506 = token('m506.a').of(),
  B506 = token('m506.b').of(),
  C506 = token('m506.c').of()
const M506 = defineModule({
  name: 'm506',
  imports: [M505],
  providers: [
    provide(C506, { build: () => 'c' }),
    provide(A506, { deps: { c: C506, up: B505 }, build: ({ c }) => new S506(c) }),
    provide(B506, { deps: { a: A506 }, build: ({ a }) => ({ b506: a }) }),
  ],
  exports: [B506],
})
class S507 {
  x
  constructor(x) {
    this.x = x
  }
  s507() {
    return 507
  }
}
const A507 = token('m507.a').of(),
  B507 = token('m507.b').of(),
  C507 = token('m507.c').of()
const M507 = defineModule({
  name: 'm507',
  imports: [M506],
  providers: [
    provide(C507, { build: () => 'c' }),
    provide(A507, { deps: { c: C507, up: B506 }, build: ({ c }) => new S507(c) }),
    provide(B507, { deps: { a: A507 }, build: ({ a }) => ({ b507: a }) }),
  ],
  exports: [B507],
})
class S508 {
  x
  constructor(x) {
    this.x = x
  }
  s508() {
    return 508
  }
}
const A508 = token('m508.a').of(),
  B508 = token('m508.b').of(),
  C508 = token('m508.c').of()
const M508 = defineModule({
  name: 'm508',
  imports: [M507],
  providers: [
    provide(C508, { build: () => 'c' }),
    provide(A508, { deps: { c: C508, up: B507 }, build: ({ c }) => new S508(c) }),
    provide(B508, { deps: { a: A508 }, build: ({ a }) => ({ b508: a }) }),
  ],
  exports: [B508],
})
class S509 {
  x
  constructor(x) {
    this.x = x
  }
  s509() {
    return 509
  }
}
const A509 = token('m509.a').of(),
  B509 = token('m509.b').of(),
  C509 = token('m509.c').of()
const M509 = defineModule({
  name: 'm509',
  imports: [M508],
  providers: [
    provide(C509, { build: () => 'c' }),
    provide(A509, { deps: { c: C509, up: B508 }, build: ({ c }) => new S509(c) }),
    provide(B509, { deps: { a: A509 }, build: ({ a }) => ({ b509: a }) }),
  ],
  exports: [B509],
})
class S510 {
  x
  constructor(x) {
    this.x = x
  }
  s510() {
    return 510
  }
}
const A510 = token('m510.a').of(),
  B510 = token('m510.b').of(),
  C510 = token('m510.c').of()
const M510 = defineModule({
  name: 'm510',
  imports: [M509],
  providers: [
    provide(C510, { build: () => 'c' }),
    provide(A510, { deps: { c: C510, up: B509 }, build: ({ c }) => new S510(c) }),
    provide(B510, { deps: { a: A510 }, build: ({ a }) => ({ b510: a }) }),
  ],
  exports: [B510],
})
class S511 {
  x
  constructor(x) {
    this.x = x
  }
  s511() {
    return 511
  }
}
const A511 = token('m511.a').of(),
  B511 = token('m511.b').of(),
  C511 = token('m511.c').of()
const M511 = defineModule({
  name: 'm511',
  imports: [M510],
  providers: [
    provide(C511, { build: () => 'c' }),
    provide(A511, { deps: { c: C511, up: B510 }, build: ({ c }) => new S511(c) }),
    provide(B511, { deps: { a: A511 }, build: ({ a }) => ({ b511: a }) }),
  ],
  exports: [B511],
})
class S512 {
  x
  constructor(x) {
    this.x = x
  }
  s512() {
    return 512
  }
}
const A512 = token('m512.a').of(),
  B512 = token('m512.b').of(),
  C512 = token('m512.c').of()
const M512 = defineModule({
  name: 'm512',
  imports: [M511],
  providers: [
    provide(C512, { build: () => 'c' }),
    provide(A512, { deps: { c: C512, up: B511 }, build: ({ c }) => new S512(c) }),
    provide(B512, { deps: { a: A512 }, build: ({ a }) => ({ b512: a }) }),
  ],
  exports: [B512],
})
class S513 {
  x
  constructor(x) {
    this.x = x
  }
  s513() {
    return 513
  }
}
const A513 = token('m513.a').of(),
  B513 = token('m513.b').of(),
  C513 = token('m513.c').of()
const M513 = defineModule({
  name: 'm513',
  imports: [M512],
  providers: [
    provide(C513, { build: () => 'c' }),
    provide(A513, { deps: { c: C513, up: B512 }, build: ({ c }) => new S513(c) }),
    provide(B513, { deps: { a: A513 }, build: ({ a }) => ({ b513: a }) }),
  ],
  exports: [B513],
})
class S514 {
  x
  constructor(x) {
    this.x = x
  }
  s514() {
    return 514
  }
}
const A514 = token('m514.a').of(),
  B514 = token('m514.b').of(),
  C514 = token('m514.c').of()
const M514 = defineModule({
  name: 'm514',
  imports: [M513],
  providers: [
    provide(C514, { build: () => 'c' }),
    provide(A514, { deps: { c: C514, up: B513 }, build: ({ c }) => new S514(c) }),
    provide(B514, { deps: { a: A514 }, build: ({ a }) => ({ b514: a }) }),
  ],
  exports: [B514],
})
class S515 {
  x
  constructor(x) {
    this.x = x
  }
  s515() {
    return 515
  }
}
const A515 = token('m515.a').of(),
  B515 = token('m515.b').of(),
  C515 = token('m515.c').of()
const M515 = defineModule({
  name: 'm515',
  imports: [M514],
  providers: [
    provide(C515, { build: () => 'c' }),
    provide(A515, { deps: { c: C515, up: B514 }, build: ({ c }) => new S515(c) }),
    provide(B515, { deps: { a: A515 }, build: ({ a }) => ({ b515: a }) }),
  ],
  exports: [B515],
})
class S516 {
  x
  constructor(x) {
    this.x = x
  }
  s516() {
    return 516
  }
}
const A516 = token('m516.a').of(),
  B516 = token('m516.b').of(),
  C516 = token('m516.c').of()
const M516 = defineModule({
  name: 'm516',
  imports: [M515],
  providers: [
    provide(C516, { build: () => 'c' }),
    provide(A516, { deps: { c: C516, up: B515 }, build: ({ c }) => new S516(c) }),
    provide(B516, { deps: { a: A516 }, build: ({ a }) => ({ b516: a }) }),
  ],
  exports: [B516],
})
class S517 {
  x
  constructor(x) {
    this.x = x
  }
  s517() {
    return 517
  }
}
const A517 = token('m517.a').of(),
  B517 = token('m517.b').of(),
  C517 = token('m517.c').of()
const M517 = defineModule({
  name: 'm517',
  imports: [M516],
  providers: [
    provide(C517, { build: () => 'c' }),
    provide(A517, { deps: { c: C517, up: B516 }, build: ({ c }) => new S517(c) }),
    provide(B517, { deps: { a: A517 }, build: ({ a }) => ({ b517: a }) }),
  ],
  exports: [B517],
})
class S518 {
  x
  constructor(x) {
    this.x = x
  }
  s518() {
    return 518
  }
}
const A518 = token('m518.a').of(),
  B518 = token('m518.b').of(),
  C518 = token('m518.c').of()
const M518 = defineModule({
  name: 'm518',
  imports: [M517],
  providers: [
    provide(C518, { build: () => 'c' }),
    provide(A518, { deps: { c: C518, up: B517 }, build: ({ c }) => new S518(c) }),
    provide(B518, { deps: { a: A518 }, build: ({ a }) => ({ b518: a }) }),
  ],
  exports: [B518],
})
class S519 {
  x
  constructor(x) {
    this.x = x
  }
  s519() {
    return 519
  }
}
const A519 = token('m519.a').of(),
  B519 = token('m519.b').of(),
  C519 = token('m519.c').of()
const M519 = defineModule({
  name: 'm519',
  imports: [M518],
  providers: [
    provide(C519, { build: () => 'c' }),
    provide(A519, { deps: { c: C519, up: B518 }, build: ({ c }) => new S519(c) }),
    provide(B519, { deps: { a: A519 }, build: ({ a }) => ({ b519: a }) }),
  ],
  exports: [B519],
})
class S520 {
  x
  constructor(x) {
    this.x = x
  }
  s520() {
    return 520
  }
}
const A520 = token('m520.a').of(),
  B520 = token('m520.b').of(),
  C520 = token('m520.c').of()
const M520 = defineModule({
  name: 'm520',
  imports: [M519],
  providers: [
    provide(C520, { build: () => 'c' }),
    provide(A520, { deps: { c: C520, up: B519 }, build: ({ c }) => new S520(c) }),
    provide(B520, { deps: { a: A520 }, build: ({ a }) => ({ b520: a }) }),
  ],
  exports: [B520],
})
class S521 {
  x
  constructor(x) {
    this.x = x
  }
  s521() {
    return 521
  }
}
const A521 = token('m521.a').of(),
  B521 = token('m521.b').of(),
  C521 = token('m521.c').of()
const M521 = defineModule({
  name: 'm521',
  imports: [M520],
  providers: [
    provide(C521, { build: () => 'c' }),
    provide(A521, { deps: { c: C521, up: B520 }, build: ({ c }) => new S521(c) }),
    provide(B521, { deps: { a: A521 }, build: ({ a }) => ({ b521: a }) }),
  ],
  exports: [B521],
})
class S522 {
  x
  constructor(x) {
    this.x = x
  }
  s522() {
    return 522
  }
}
const A522 = token('m522.a').of(),
  B522 = token('m522.b').of(),
  C522 = token('m522.c').of()
const M522 = defineModule({
  name: 'm522',
  imports: [M521],
  providers: [
    provide(C522, { build: () => 'c' }),
    provide(A522, { deps: { c: C522, up: B521 }, build: ({ c }) => new S522(c) }),
    provide(B522, { deps: { a: A522 }, build: ({ a }) => ({ b522: a }) }),
  ],
  exports: [B522],
})
class S523 {
  x
  constructor(x) {
    this.x = x
  }
  s523() {
    return 523
  }
}
const A523 = token('m523.a').of(),
  B523 = token('m523.b').of(),
  C523 = token('m523.c').of()
const M523 = defineModule({
  name: 'm523',
  imports: [M522],
  providers: [
    provide(C523, { build: () => 'c' }),
    provide(A523, { deps: { c: C523, up: B522 }, build: ({ c }) => new S523(c) }),
    provide(B523, { deps: { a: A523 }, build: ({ a }) => ({ b523: a }) }),
  ],
  exports: [B523],
})
class S524 {
  x
  constructor(x) {
    this.x = x
  }
  s524() {
    return 524
  }
}
const A524 = token('m524.a').of(),
  B524 = token('m524.b').of(),
  C524 = token('m524.c').of()
const M524 = defineModule({
  name: 'm524',
  imports: [M523],
  providers: [
    provide(C524, { build: () => 'c' }),
    provide(A524, { deps: { c: C524, up: B523 }, build: ({ c }) => new S524(c) }),
    provide(B524, { deps: { a: A524 }, build: ({ a }) => ({ b524: a }) }),
  ],
  exports: [B524],
})
class S525 {
  x
  constructor(x) {
    this.x = x
  }
  s525() {
    return 525
  }
}
const A525 = token('m525.a').of(),
  B525 = token('m525.b').of(),
  C525 = token('m525.c').of()
const M525 = defineModule({
  name: 'm525',
  imports: [M524],
  providers: [
    provide(C525, { build: () => 'c' }),
    provide(A525, { deps: { c: C525, up: B524 }, build: ({ c }) => new S525(c) }),
    provide(B525, { deps: { a: A525 }, build: ({ a }) => ({ b525: a }) }),
  ],
  exports: [B525],
})
class S526 {
  x
  constructor(x) {
    this.x = x
  }
  s526() {
    return 526
  }
}
const A526 = token('m526.a').of(),
  B526 = token('m526.b').of(),
  C526 = token('m526.c').of()
const M526 = defineModule({
  name: 'm526',
  imports: [M525],
  providers: [
    provide(C526, { build: () => 'c' }),
    provide(A526, { deps: { c: C526, up: B525 }, build: ({ c }) => new S526(c) }),
    provide(B526, { deps: { a: A526 }, build: ({ a }) => ({ b526: a }) }),
  ],
  exports: [B526],
})
class S527 {
  x
  constructor(x) {
    this.x = x
  }
  s527() {
    return 527
  }
}
const A527 = token('m527.a').of(),
  B527 = token('m527.b').of(),
  C527 = token('m527.c').of()
const M527 = defineModule({
  name: 'm527',
  imports: [M526],
  providers: [
    provide(C527, { build: () => 'c' }),
    provide(A527, { deps: { c: C527, up: B526 }, build: ({ c }) => new S527(c) }),
    provide(B527, { deps: { a: A527 }, build: ({ a }) => ({ b527: a }) }),
  ],
  exports: [B527],
})
class S528 {
  x
  constructor(x) {
    this.x = x
  }
  s528() {
    return 528
  }
}
const A528 = token('m528.a').of(),
  B528 = token('m528.b').of(),
  C528 = token('m528.c').of()
const M528 = defineModule({
  name: 'm528',
  imports: [M527],
  providers: [
    provide(C528, { build: () => 'c' }),
    provide(A528, { deps: { c: C528, up: B527 }, build: ({ c }) => new S528(c) }),
    provide(B528, { deps: { a: A528 }, build: ({ a }) => ({ b528: a }) }),
  ],
  exports: [B528],
})
class S529 {
  x
  constructor(x) {
    this.x = x
  }
  s529() {
    return 529
  }
}
const A529 = token('m529.a').of(),
  B529 = token('m529.b').of(),
  C529 = token('m529.c').of()
const M529 = defineModule({
  name: 'm529',
  imports: [M528],
  providers: [
    provide(C529, { build: () => 'c' }),
    provide(A529, { deps: { c: C529, up: B528 }, build: ({ c }) => new S529(c) }),
    provide(B529, { deps: { a: A529 }, build: ({ a }) => ({ b529: a }) }),
  ],
  exports: [B529],
})
class S530 {
  x
  constructor(x) {
    this.x = x
  }
  s530() {
    return 530
  }
}
const A530 = token('m530.a').of(),
  B530 = token('m530.b').of(),
  C530 = token('m530.c').of()
const M530 = defineModule({
  name: 'm530',
  imports: [M529],
  providers: [
    provide(C530, { build: () => 'c' }),
    provide(A530, { deps: { c: C530, up: B529 }, build: ({ c }) => new S530(c) }),
    provide(B530, { deps: { a: A530 }, build: ({ a }) => ({ b530: a }) }),
  ],
  exports: [B530],
})
class S531 {
  x
  constructor(x) {
    this.x = x
  }
  s531() {
    return 531
  }
}
const A531 = token('m531.a').of(),
  B531 = token('m531.b').of(),
  C531 = token('m531.c').of()
const M531 = defineModule({
  name: 'm531',
  imports: [M530],
  providers: [
    provide(C531, { build: () => 'c' }),
    provide(A531, { deps: { c: C531, up: B530 }, build: ({ c }) => new S531(c) }),
    provide(B531, { deps: { a: A531 }, build: ({ a }) => ({ b531: a }) }),
  ],
  exports: [B531],
})
class S532 {
  x
  constructor(x) {
    this.x = x
  }
  s532() {
    return 532
  }
}
const A532 = token('m532.a').of(),
  B532 = token('m532.b').of(),
  C532 = token('m532.c').of()
const M532 = defineModule({
  name: 'm532',
  imports: [M531],
  providers: [
    provide(C532, { build: () => 'c' }),
    provide(A532, { deps: { c: C532, up: B531 }, build: ({ c }) => new S532(c) }),
    provide(B532, { deps: { a: A532 }, build: ({ a }) => ({ b532: a }) }),
  ],
  exports: [B532],
})
class S533 {
  x
  constructor(x) {
    this.x = x
  }
  s533() {
    return 533
  }
}
const A533 = token('m533.a').of(),
  B533 = token('m533.b').of(),
  C533 = token('m533.c').of()
const M533 = defineModule({
  name: 'm533',
  imports: [M532],
  providers: [
    provide(C533, { build: () => 'c' }),
    provide(A533, { deps: { c: C533, up: B532 }, build: ({ c }) => new S533(c) }),
    provide(B533, { deps: { a: A533 }, build: ({ a }) => ({ b533: a }) }),
  ],
  exports: [B533],
})
class S534 {
  x
  constructor(x) {
    this.x = x
  }
  s534() {
    return 534
  }
}
const A534 = token('m534.a').of(),
  B534 = token('m534.b').of(),
  C534 = token('m534.c').of()
const M534 = defineModule({
  name: 'm534',
  imports: [M533],
  providers: [
    provide(C534, { build: () => 'c' }),
    provide(A534, { deps: { c: C534, up: B533 }, build: ({ c }) => new S534(c) }),
    provide(B534, { deps: { a: A534 }, build: ({ a }) => ({ b534: a }) }),
  ],
  exports: [B534],
})
class S535 {
  x
  constructor(x) {
    this.x = x
  }
  s535() {
    return 535
  }
}
const A535 = token('m535.a').of(),
  B535 = token('m535.b').of(),
  C535 = token('m535.c').of()
const M535 = defineModule({
  name: 'm535',
  imports: [M534],
  providers: [
    provide(C535, { build: () => 'c' }),
    provide(A535, { deps: { c: C535, up: B534 }, build: ({ c }) => new S535(c) }),
    provide(B535, { deps: { a: A535 }, build: ({ a }) => ({ b535: a }) }),
  ],
  exports: [B535],
})
class S536 {
  x
  constructor(x) {
    this.x = x
  }
  s536() {
    return 536
  }
}
const A536 = token('m536.a').of(),
  B536 = token('m536.b').of(),
  C536 = token('m536.c').of()
const M536 = defineModule({
  name: 'm536',
  imports: [M535],
  providers: [
    provide(C536, { build: () => 'c' }),
    provide(A536, { deps: { c: C536, up: B535 }, build: ({ c }) => new S536(c) }),
    provide(B536, { deps: { a: A536 }, build: ({ a }) => ({ b536: a }) }),
  ],
  exports: [B536],
})
class S537 {
  x
  constructor(x) {
    this.x = x
  }
  s537() {
    return 537
  }
}
const A537 = token('m537.a').of(),
  B537 = token('m537.b').of(),
  C537 = token('m537.c').of()
const M537 = defineModule({
  name: 'm537',
  imports: [M536],
  providers: [
    provide(C537, { build: () => 'c' }),
    provide(A537, { deps: { c: C537, up: B536 }, build: ({ c }) => new S537(c) }),
    provide(B537, { deps: { a: A537 }, build: ({ a }) => ({ b537: a }) }),
  ],
  exports: [B537],
})
class S538 {
  x
  constructor(x) {
    this.x = x
  }
  s538() {
    return 538
  }
}
const A538 = token('m538.a').of(),
  B538 = token('m538.b').of(),
  C538 = token('m538.c').of()
const M538 = defineModule({
  name: 'm538',
  imports: [M537],
  providers: [
    provide(C538, { build: () => 'c' }),
    provide(A538, { deps: { c: C538, up: B537 }, build: ({ c }) => new S538(c) }),
    provide(B538, { deps: { a: A538 }, build: ({ a }) => ({ b538: a }) }),
  ],
  exports: [B538],
})
class S539 {
  x
  constructor(x) {
    this.x = x
  }
  s539() {
    return 539
  }
}
const A539 = token('m539.a').of(),
  B539 = token('m539.b').of(),
  C539 = token('m539.c').of()
const M539 = defineModule({
  name: 'm539',
  imports: [M538],
  providers: [
    provide(C539, { build: () => 'c' }),
    provide(A539, { deps: { c: C539, up: B538 }, build: ({ c }) => new S539(c) }),
    provide(B539, { deps: { a: A539 }, build: ({ a }) => ({ b539: a }) }),
  ],
  exports: [B539],
})
class S540 {
  x
  constructor(x) {
    this.x = x
  }
  s540() {
    return 540
  }
}
const A540 = token('m540.a').of(),
  B540 = token('m540.b').of(),
  C540 = token('m540.c').of()
const M540 = defineModule({
  name: 'm540',
  imports: [M539],
  providers: [
    provide(C540, { build: () => 'c' }),
    provide(A540, { deps: { c: C540, up: B539 }, build: ({ c }) => new S540(c) }),
    provide(B540, { deps: { a: A540 }, build: ({ a }) => ({ b540: a }) }),
  ],
  exports: [B540],
})
class S541 {
  x
  constructor(x) {
    this.x = x
  }
  s541() {
    return 541
  }
}
const A541 = token('m541.a').of(),
  B541 = token('m541.b').of(),
  C541 = token('m541.c').of()
const M541 = defineModule({
  name: 'm541',
  imports: [M540],
  providers: [
    provide(C541, { build: () => 'c' }),
    provide(A541, { deps: { c: C541, up: B540 }, build: ({ c }) => new S541(c) }),
    provide(B541, { deps: { a: A541 }, build: ({ a }) => ({ b541: a }) }),
  ],
  exports: [B541],
})
class S542 {
  x
  constructor(x) {
    this.x = x
  }
  s542() {
    return 542
  }
}
const A542 = token('m542.a').of(),
  B542 = token('m542.b').of(),
  C542 = token('m542.c').of()
const M542 = defineModule({
  name: 'm542',
  imports: [M541],
  providers: [
    provide(C542, { build: () => 'c' }),
    provide(A542, { deps: { c: C542, up: B541 }, build: ({ c }) => new S542(c) }),
    provide(B542, { deps: { a: A542 }, build: ({ a }) => ({ b542: a }) }),
  ],
  exports: [B542],
})
class S543 {
  x
  constructor(x) {
    this.x = x
  }
  s543() {
    return 543
  }
}
const A543 = token('m543.a').of(),
  B543 = token('m543.b').of(),
  C543 = token('m543.c').of()
const M543 = defineModule({
  name: 'm543',
  imports: [M542],
  providers: [
    provide(C543, { build: () => 'c' }),
    provide(A543, { deps: { c: C543, up: B542 }, build: ({ c }) => new S543(c) }),
    provide(B543, { deps: { a: A543 }, build: ({ a }) => ({ b543: a }) }),
  ],
  exports: [B543],
})
class S544 {
  x
  constructor(x) {
    this.x = x
  }
  s544() {
    return 544
  }
}
const A544 = token('m544.a').of(),
  B544 = token('m544.b').of(),
  C544 = token('m544.c').of()
const M544 = defineModule({
  name: 'm544',
  imports: [M543],
  providers: [
    provide(C544, { build: () => 'c' }),
    provide(A544, { deps: { c: C544, up: B543 }, build: ({ c }) => new S544(c) }),
    provide(B544, { deps: { a: A544 }, build: ({ a }) => ({ b544: a }) }),
  ],
  exports: [B544],
})
class S545 {
  x
  constructor(x) {
    this.x = x
  }
  s545() {
    return 545
  }
}
const A545 = token('m545.a').of(),
  B545 = token('m545.b').of(),
  C545 = token('m545.c').of()
const M545 = defineModule({
  name: 'm545',
  imports: [M544],
  providers: [
    provide(C545, { build: () => 'c' }),
    provide(A545, { deps: { c: C545, up: B544 }, build: ({ c }) => new S545(c) }),
    provide(B545, { deps: { a: A545 }, build: ({ a }) => ({ b545: a }) }),
  ],
  exports: [B545],
})
class S546 {
  x
  constructor(x) {
    this.x = x
  }
  s546() {
    return 546
  }
}
const A546 = token('m546.a').of(),
  B546 = token('m546.b').of(),
  C546 = token('m546.c').of()
const M546 = defineModule({
  name: 'm546',
  imports: [M545],
  providers: [
    provide(C546, { build: () => 'c' }),
    provide(A546, { deps: { c: C546, up: B545 }, build: ({ c }) => new S546(c) }),
    provide(B546, { deps: { a: A546 }, build: ({ a }) => ({ b546: a }) }),
  ],
  exports: [B546],
})
class S547 {
  x
  constructor(x) {
    this.x = x
  }
  s547() {
    return 547
  }
}
const A547 = token('m547.a').of(),
  B547 = token('m547.b').of(),
  C547 = token('m547.c').of()
const M547 = defineModule({
  name: 'm547',
  imports: [M546],
  providers: [
    provide(C547, { build: () => 'c' }),
    provide(A547, { deps: { c: C547, up: B546 }, build: ({ c }) => new S547(c) }),
    provide(B547, { deps: { a: A547 }, build: ({ a }) => ({ b547: a }) }),
  ],
  exports: [B547],
})
class S548 {
  x
  constructor(x) {
    this.x = x
  }
  s548() {
    return 548
  }
}
const A548 = token('m548.a').of(),
  B548 = token('m548.b').of(),
  C548 = token('m548.c').of()
const M548 = defineModule({
  name: 'm548',
  imports: [M547],
  providers: [
    provide(C548, { build: () => 'c' }),
    provide(A548, { deps: { c: C548, up: B547 }, build: ({ c }) => new S548(c) }),
    provide(B548, { deps: { a: A548 }, build: ({ a }) => ({ b548: a }) }),
  ],
  exports: [B548],
})
class S549 {
  x
  constructor(x) {
    this.x = x
  }
  s549() {
    return 549
  }
}
const A549 = token('m549.a').of(),
  B549 = token('m549.b').of(),
  C549 = token('m549.c').of()
const M549 = defineModule({
  name: 'm549',
  imports: [M548],
  providers: [
    provide(C549, { build: () => 'c' }),
    provide(A549, { deps: { c: C549, up: B548 }, build: ({ c }) => new S549(c) }),
    provide(B549, { deps: { a: A549 }, build: ({ a }) => ({ b549: a }) }),
  ],
  exports: [B549],
})
class S550 {
  x
  constructor(x) {
    this.x = x
  }
  s550() {
    return 550
  }
}
const A550 = token('m550.a').of(),
  B550 = token('m550.b').of(),
  C550 = token('m550.c').of()
const M550 = defineModule({
  name: 'm550',
  imports: [M549],
  providers: [
    provide(C550, { build: () => 'c' }),
    provide(A550, { deps: { c: C550, up: B549 }, build: ({ c }) => new S550(c) }),
    provide(B550, { deps: { a: A550 }, build: ({ a }) => ({ b550: a }) }),
  ],
  exports: [B550],
})
class S551 {
  x
  constructor(x) {
    this.x = x
  }
  s551() {
    return 551
  }
}
const A551 = token('m551.a').of(),
  B551 = token('m551.b').of(),
  C551 = token('m551.c').of()
const M551 = defineModule({
  name: 'm551',
  imports: [M550],
  providers: [
    provide(C551, { build: () => 'c' }),
    provide(A551, { deps: { c: C551, up: B550 }, build: ({ c }) => new S551(c) }),
    provide(B551, { deps: { a: A551 }, build: ({ a }) => ({ b551: a }) }),
  ],
  exports: [B551],
})
class S552 {
  x
  constructor(x) {
    this.x = x
  }
  s552() {
    return 552
  }
}
const A552 = token('m552.a').of(),
  B552 = token('m552.b').of(),
  C552 = token('m552.c').of()
const M552 = defineModule({
  name: 'm552',
  imports: [M551],
  providers: [
    provide(C552, { build: () => 'c' }),
    provide(A552, { deps: { c: C552, up: B551 }, build: ({ c }) => new S552(c) }),
    provide(B552, { deps: { a: A552 }, build: ({ a }) => ({ b552: a }) }),
  ],
  exports: [B552],
})
class S553 {
  x
  constructor(x) {
    this.x = x
  }
  s553() {
    return 553
  }
}
const A553 = token('m553.a').of(),
  B553 = token('m553.b').of(),
  C553 = token('m553.c').of()
const M553 = defineModule({
  name: 'm553',
  imports: [M552],
  providers: [
    provide(C553, { build: () => 'c' }),
    provide(A553, { deps: { c: C553, up: B552 }, build: ({ c }) => new S553(c) }),
    provide(B553, { deps: { a: A553 }, build: ({ a }) => ({ b553: a }) }),
  ],
  exports: [B553],
})
class S554 {
  x
  constructor(x) {
    this.x = x
  }
  s554() {
    return 554
  }
}
const A554 = token('m554.a').of(),
  B554 = token('m554.b').of(),
  C554 = token('m554.c').of()
const M554 = defineModule({
  name: 'm554',
  imports: [M553],
  providers: [
    provide(C554, { build: () => 'c' }),
    provide(A554, { deps: { c: C554, up: B553 }, build: ({ c }) => new S554(c) }),
    provide(B554, { deps: { a: A554 }, build: ({ a }) => ({ b554: a }) }),
  ],
  exports: [B554],
})
class S555 {
  x
  constructor(x) {
    this.x = x
  }
  s555() {
    return 555
  }
}
const A555 = token('m555.a').of(),
  B555 = token('m555.b').of(),
  C555 = token('m555.c').of()
const M555 = defineModule({
  name: 'm555',
  imports: [M554],
  providers: [
    provide(C555, { build: () => 'c' }),
    provide(A555, { deps: { c: C555, up: B554 }, build: ({ c }) => new S555(c) }),
    provide(B555, { deps: { a: A555 }, build: ({ a }) => ({ b555: a }) }),
  ],
  exports: [B555],
})
class S556 {
  x
  constructor(x) {
    this.x = x
  }
  s556() {
    return 556
  }
}
const A556 = token('m556.a').of(),
  B556 = token('m556.b').of(),
  C556 = token('m556.c').of()
const M556 = defineModule({
  name: 'm556',
  imports: [M555],
  providers: [
    provide(C556, { build: () => 'c' }),
    provide(A556, { deps: { c: C556, up: B555 }, build: ({ c }) => new S556(c) }),
    provide(B556, { deps: { a: A556 }, build: ({ a }) => ({ b556: a }) }),
  ],
  exports: [B556],
})
class S557 {
  x
  constructor(x) {
    this.x = x
  }
  s557() {
    return 557
  }
}
const A557 = token('m557.a').of(),
  B557 = token('m557.b').of(),
  C557 = token('m557.c').of()
const M557 = defineModule({
  name: 'm557',
  imports: [M556],
  providers: [
    provide(C557, { build: () => 'c' }),
    provide(A557, { deps: { c: C557, up: B556 }, build: ({ c }) => new S557(c) }),
    provide(B557, { deps: { a: A557 }, build: ({ a }) => ({ b557: a }) }),
  ],
  exports: [B557],
})
class S558 {
  x
  constructor(x) {
    this.x = x
  }
  s558() {
    return 558
  }
}
const A558 = token('m558.a').of(),
  B558 = token('m558.b').of(),
  C558 = token('m558.c').of()
const M558 = defineModule({
  name: 'm558',
  imports: [M557],
  providers: [
    provide(C558, { build: () => 'c' }),
    provide(A558, { deps: { c: C558, up: B557 }, build: ({ c }) => new S558(c) }),
    provide(B558, { deps: { a: A558 }, build: ({ a }) => ({ b558: a }) }),
  ],
  exports: [B558],
})
class S559 {
  x
  constructor(x) {
    this.x = x
  }
  s559() {
    return 559
  }
}
const A559 = token('m559.a').of(),
  B559 = token('m559.b').of(),
  C559 = token('m559.c').of()
const M559 = defineModule({
  name: 'm559',
  imports: [M558],
  providers: [
    provide(C559, { build: () => 'c' }),
    provide(A559, { deps: { c: C559, up: B558 }, build: ({ c }) => new S559(c) }),
    provide(B559, { deps: { a: A559 }, build: ({ a }) => ({ b559: a }) }),
  ],
  exports: [B559],
})
class S560 {
  x
  constructor(x) {
    this.x = x
  }
  s560() {
    return 560
  }
}
const A560 = token('m560.a').of(),
  B560 = token('m560.b').of(),
  C560 = token('m560.c').of()
const M560 = defineModule({
  name: 'm560',
  imports: [M559],
  providers: [
    provide(C560, { build: () => 'c' }),
    provide(A560, { deps: { c: C560, up: B559 }, build: ({ c }) => new S560(c) }),
    provide(B560, { deps: { a: A560 }, build: ({ a }) => ({ b560: a }) }),
  ],
  exports: [B560],
})
class S561 {
  x
  constructor(x) {
    this.x = x
  }
  s561() {
    return 561
  }
}
const A561 = token('m561.a').of(),
  B561 = token('m561.b').of(),
  C561 = token('m561.c').of()
const M561 = defineModule({
  name: 'm561',
  imports: [M560],
  providers: [
    provide(C561, { build: () => 'c' }),
    provide(A561, { deps: { c: C561, up: B560 }, build: ({ c }) => new S561(c) }),
    provide(B561, { deps: { a: A561 }, build: ({ a }) => ({ b561: a }) }),
  ],
  exports: [B561],
})
class S562 {
  x
  constructor(x) {
    this.x = x
  }
  s562() {
    return 562
  }
}
const A562 = token('m562.a').of(),
  B562 = token('m562.b').of(),
  C562 = token('m562.c').of()
const M562 = defineModule({
  name: 'm562',
  imports: [M561],
  providers: [
    provide(C562, { build: () => 'c' }),
    provide(A562, { deps: { c: C562, up: B561 }, build: ({ c }) => new S562(c) }),
    provide(B562, { deps: { a: A562 }, build: ({ a }) => ({ b562: a }) }),
  ],
  exports: [B562],
})
class S563 {
  x
  constructor(x) {
    this.x = x
  }
  s563() {
    return 563
  }
}
const A563 = token('m563.a').of(),
  B563 = token('m563.b').of(),
  C563 = token('m563.c').of()
const M563 = defineModule({
  name: 'm563',
  imports: [M562],
  providers: [
    provide(C563, { build: () => 'c' }),
    provide(A563, { deps: { c: C563, up: B562 }, build: ({ c }) => new S563(c) }),
    provide(B563, { deps: { a: A563 }, build: ({ a }) => ({ b563: a }) }),
  ],
  exports: [B563],
})
class S564 {
  x
  constructor(x) {
    this.x = x
  }
  s564() {
    return 564
  }
}
const A564 = token('m564.a').of(),
  B564 = token('m564.b').of(),
  C564 = token('m564.c').of()
const M564 = defineModule({
  name: 'm564',
  imports: [M563],
  providers: [
    provide(C564, { build: () => 'c' }),
    provide(A564, { deps: { c: C564, up: B563 }, build: ({ c }) => new S564(c) }),
    provide(B564, { deps: { a: A564 }, build: ({ a }) => ({ b564: a }) }),
  ],
  exports: [B564],
})
class S565 {
  x
  constructor(x) {
    this.x = x
  }
  s565() {
    return 565
  }
}
const A565 = token('m565.a').of(),
  B565 = token('m565.b').of(),
  C565 = token('m565.c').of()
const M565 = defineModule({
  name: 'm565',
  imports: [M564],
  providers: [
    provide(C565, { build: () => 'c' }),
    provide(A565, { deps: { c: C565, up: B564 }, build: ({ c }) => new S565(c) }),
    provide(B565, { deps: { a: A565 }, build: ({ a }) => ({ b565: a }) }),
  ],
  exports: [B565],
})
class S566 {
  x
  constructor(x) {
    this.x = x
  }
  s566() {
    return 566
  }
}
const A566 = token('m566.a').of(),
  B566 = token('m566.b').of(),
  C566 = token('m566.c').of()
const M566 = defineModule({
  name: 'm566',
  imports: [M565],
  providers: [
    provide(C566, { build: () => 'c' }),
    provide(A566, { deps: { c: C566, up: B565 }, build: ({ c }) => new S566(c) }),
    provide(B566, { deps: { a: A566 }, build: ({ a }) => ({ b566: a }) }),
  ],
  exports: [B566],
})
class S567 {
  x
  constructor(x) {
    this.x = x
  }
  s567() {
    return 567
  }
}
const A567 = token('m567.a').of(),
  B567 = token('m567.b').of(),
  C567 = token('m567.c').of()
const M567 = defineModule({
  name: 'm567',
  imports: [M566],
  providers: [
    provide(C567, { build: () => 'c' }),
    provide(A567, { deps: { c: C567, up: B566 }, build: ({ c }) => new S567(c) }),
    provide(B567, { deps: { a: A567 }, build: ({ a }) => ({ b567: a }) }),
  ],
  exports: [B567],
})
class S568 {
  x
  constructor(x) {
    this.x = x
  }
  s568() {
    return 568
  }
}
const A568 = token('m568.a').of(),
  B568 = token('m568.b').of(),
  C568 = token('m568.c').of()
const M568 = defineModule({
  name: 'm568',
  imports: [M567],
  providers: [
    provide(C568, { build: () => 'c' }),
    provide(A568, { deps: { c: C568, up: B567 }, build: ({ c }) => new S568(c) }),
    provide(B568, { deps: { a: A568 }, build: ({ a }) => ({ b568: a }) }),
  ],
  exports: [B568],
})
class S569 {
  x
  constructor(x) {
    this.x = x
  }
  s569() {
    return 569
  }
}
const A569 = token('m569.a').of(),
  B569 = token('m569.b').of(),
  C569 = token('m569.c').of()
const M569 = defineModule({
  name: 'm569',
  imports: [M568],
  providers: [
    provide(C569, { build: () => 'c' }),
    provide(A569, { deps: { c: C569, up: B568 }, build: ({ c }) => new S569(c) }),
    provide(B569, { deps: { a: A569 }, build: ({ a }) => ({ b569: a }) }),
  ],
  exports: [B569],
})
class S570 {
  x
  constructor(x) {
    this.x = x
  }
  s570() {
    return 570
  }
}
const A570 = token('m570.a').of(),
  B570 = token('m570.b').of(),
  C570 = token('m570.c').of()
const M570 = defineModule({
  name: 'm570',
  imports: [M569],
  providers: [
    provide(C570, { build: () => 'c' }),
    provide(A570, { deps: { c: C570, up: B569 }, build: ({ c }) => new S570(c) }),
    provide(B570, { deps: { a: A570 }, build: ({ a }) => ({ b570: a }) }),
  ],
  exports: [B570],
})
class S571 {
  x
  constructor(x) {
    this.x = x
  }
  s571() {
    return 571
  }
}
const A571 = token('m571.a').of(),
  B571 = token('m571.b').of(),
  C571 = token('m571.c').of()
const M571 = defineModule({
  name: 'm571',
  imports: [M570],
  providers: [
    provide(C571, { build: () => 'c' }),
    provide(A571, { deps: { c: C571, up: B570 }, build: ({ c }) => new S571(c) }),
    provide(B571, { deps: { a: A571 }, build: ({ a }) => ({ b571: a }) }),
  ],
  exports: [B571],
})
class S572 {
  x
  constructor(x) {
    this.x = x
  }
  s572() {
    return 572
  }
}
const A572 = token('m572.a').of(),
  B572 = token('m572.b').of(),
  C572 = token('m572.c').of()
const M572 = defineModule({
  name: 'm572',
  imports: [M571],
  providers: [
    provide(C572, { build: () => 'c' }),
    provide(A572, { deps: { c: C572, up: B571 }, build: ({ c }) => new S572(c) }),
    provide(B572, { deps: { a: A572 }, build: ({ a }) => ({ b572: a }) }),
  ],
  exports: [B572],
})
class S573 {
  x
  constructor(x) {
    this.x = x
  }
  s573() {
    return 573
  }
}
const A573 = token('m573.a').of(),
  B573 = token('m573.b').of(),
  C573 = token('m573.c').of()
const M573 = defineModule({
  name: 'm573',
  imports: [M572],
  providers: [
    provide(C573, { build: () => 'c' }),
    provide(A573, { deps: { c: C573, up: B572 }, build: ({ c }) => new S573(c) }),
    provide(B573, { deps: { a: A573 }, build: ({ a }) => ({ b573: a }) }),
  ],
  exports: [B573],
})
class S574 {
  x
  constructor(x) {
    this.x = x
  }
  s574() {
    return 574
  }
}
const A574 = token('m574.a').of(),
  B574 = token('m574.b').of(),
  C574 = token('m574.c').of()
const M574 = defineModule({
  name: 'm574',
  imports: [M573],
  providers: [
    provide(C574, { build: () => 'c' }),
    provide(A574, { deps: { c: C574, up: B573 }, build: ({ c }) => new S574(c) }),
    provide(B574, { deps: { a: A574 }, build: ({ a }) => ({ b574: a }) }),
  ],
  exports: [B574],
})
class S575 {
  x
  constructor(x) {
    this.x = x
  }
  s575() {
    return 575
  }
}
const A575 = token('m575.a').of(),
  B575 = token('m575.b').of(),
  C575 = token('m575.c').of()
const M575 = defineModule({
  name: 'm575',
  imports: [M574],
  providers: [
    provide(C575, { build: () => 'c' }),
    provide(A575, { deps: { c: C575, up: B574 }, build: ({ c }) => new S575(c) }),
    provide(B575, { deps: { a: A575 }, build: ({ a }) => ({ b575: a }) }),
  ],
  exports: [B575],
})
class S576 {
  x
  constructor(x) {
    this.x = x
  }
  s576() {
    return 576
  }
}
const A576 = token('m576.a').of(),
  B576 = token('m576.b').of(),
  C576 = token('m576.c').of()
const M576 = defineModule({
  name: 'm576',
  imports: [M575],
  providers: [
    provide(C576, { build: () => 'c' }),
    provide(A576, { deps: { c: C576, up: B575 }, build: ({ c }) => new S576(c) }),
    provide(B576, { deps: { a: A576 }, build: ({ a }) => ({ b576: a }) }),
  ],
  exports: [B576],
})
class S577 {
  x
  constructor(x) {
    this.x = x
  }
  s577() {
    return 577
  }
}
const A577 = token('m577.a').of(),
  B577 = token('m577.b').of(),
  C577 = token('m577.c').of()
const M577 = defineModule({
  name: 'm577',
  imports: [M576],
  providers: [
    provide(C577, { build: () => 'c' }),
    provide(A577, { deps: { c: C577, up: B576 }, build: ({ c }) => new S577(c) }),
    provide(B577, { deps: { a: A577 }, build: ({ a }) => ({ b577: a }) }),
  ],
  exports: [B577],
})
class S578 {
  x
  constructor(x) {
    this.x = x
  }
  s578() {
    return 578
  }
}
const A578 = token('m578.a').of(),
  B578 = token('m578.b').of(),
  C578 = token('m578.c').of()
const M578 = defineModule({
  name: 'm578',
  imports: [M577],
  providers: [
    provide(C578, { build: () => 'c' }),
    provide(A578, { deps: { c: C578, up: B577 }, build: ({ c }) => new S578(c) }),
    provide(B578, { deps: { a: A578 }, build: ({ a }) => ({ b578: a }) }),
  ],
  exports: [B578],
})
class S579 {
  x
  constructor(x) {
    this.x = x
  }
  s579() {
    return 579
  }
}
const A579 = token('m579.a').of(),
  B579 = token('m579.b').of(),
  C579 = token('m579.c').of()
const M579 = defineModule({
  name: 'm579',
  imports: [M578],
  providers: [
    provide(C579, { build: () => 'c' }),
    provide(A579, { deps: { c: C579, up: B578 }, build: ({ c }) => new S579(c) }),
    provide(B579, { deps: { a: A579 }, build: ({ a }) => ({ b579: a }) }),
  ],
  exports: [B579],
})
class S580 {
  x
  constructor(x) {
    this.x = x
  }
  s580() {
    return 580
  }
}
const A580 = token('m580.a').of(),
  B580 = token('m580.b').of(),
  C580 = token('m580.c').of()
const M580 = defineModule({
  name: 'm580',
  imports: [M579],
  providers: [
    provide(C580, { build: () => 'c' }),
    provide(A580, { deps: { c: C580, up: B579 }, build: ({ c }) => new S580(c) }),
    provide(B580, { deps: { a: A580 }, build: ({ a }) => ({ b580: a }) }),
  ],
  exports: [B580],
})
class S581 {
  x
  constructor(x) {
    this.x = x
  }
  s581() {
    return 581
  }
}
const A581 = token('m581.a').of(),
  B581 = token('m581.b').of(),
  C581 = token('m581.c').of()
const M581 = defineModule({
  name: 'm581',
  imports: [M580],
  providers: [
    provide(C581, { build: () => 'c' }),
    provide(A581, { deps: { c: C581, up: B580 }, build: ({ c }) => new S581(c) }),
    provide(B581, { deps: { a: A581 }, build: ({ a }) => ({ b581: a }) }),
  ],
  exports: [B581],
})
class S582 {
  x
  constructor(x) {
    this.x = x
  }
  s582() {
    return 582
  }
}
const A582 = token('m582.a').of(),
  B582 = token('m582.b').of(),
  C582 = token('m582.c').of()
const M582 = defineModule({
  name: 'm582',
  imports: [M581],
  providers: [
    provide(C582, { build: () => 'c' }),
    provide(A582, { deps: { c: C582, up: B581 }, build: ({ c }) => new S582(c) }),
    provide(B582, { deps: { a: A582 }, build: ({ a }) => ({ b582: a }) }),
  ],
  exports: [B582],
})
class S583 {
  x
  constructor(x) {
    this.x = x
  }
  s583() {
    return 583
  }
}
const A583 = token('m583.a').of(),
  B583 = token('m583.b').of(),
  C583 = token('m583.c').of()
const M583 = defineModule({
  name: 'm583',
  imports: [M582],
  providers: [
    provide(C583, { build: () => 'c' }),
    provide(A583, { deps: { c: C583, up: B582 }, build: ({ c }) => new S583(c) }),
    provide(B583, { deps: { a: A583 }, build: ({ a }) => ({ b583: a }) }),
  ],
  exports: [B583],
})
class S584 {
  x
  constructor(x) {
    this.x = x
  }
  s584() {
    return 584
  }
}
const A584 = token('m584.a').of(),
  B584 = token('m584.b').of(),
  C584 = token('m584.c').of()
const M584 = defineModule({
  name: 'm584',
  imports: [M583],
  providers: [
    provide(C584, { build: () => 'c' }),
    provide(A584, { deps: { c: C584, up: B583 }, build: ({ c }) => new S584(c) }),
    provide(B584, { deps: { a: A584 }, build: ({ a }) => ({ b584: a }) }),
  ],
  exports: [B584],
})
class S585 {
  x
  constructor(x) {
    this.x = x
  }
  s585() {
    return 585
  }
}
const A585 = token('m585.a').of(),
  B585 = token('m585.b').of(),
  C585 = token('m585.c').of()
const M585 = defineModule({
  name: 'm585',
  imports: [M584],
  providers: [
    provide(C585, { build: () => 'c' }),
    provide(A585, { deps: { c: C585, up: B584 }, build: ({ c }) => new S585(c) }),
    provide(B585, { deps: { a: A585 }, build: ({ a }) => ({ b585: a }) }),
  ],
  exports: [B585],
})
class S586 {
  x
  constructor(x) {
    this.x = x
  }
  s586() {
    return 586
  }
}
const A586 = token('m586.a').of(),
  B586 = token('m586.b').of(),
  C586 = token('m586.c').of()
const M586 = defineModule({
  name: 'm586',
  imports: [M585],
  providers: [
    provide(C586, { build: () => 'c' }),
    provide(A586, { deps: { c: C586, up: B585 }, build: ({ c }) => new S586(c) }),
    provide(B586, { deps: { a: A586 }, build: ({ a }) => ({ b586: a }) }),
  ],
  exports: [B586],
})
class S587 {
  x
  constructor(x) {
    this.x = x
  }
  s587() {
    return 587
  }
}
const A587 = token('m587.a').of(),
  B587 = token('m587.b').of(),
  C587 = token('m587.c').of()
const M587 = defineModule({
  name: 'm587',
  imports: [M586],
  providers: [
    provide(C587, { build: () => 'c' }),
    provide(A587, { deps: { c: C587, up: B586 }, build: ({ c }) => new S587(c) }),
    provide(B587, { deps: { a: A587 }, build: ({ a }) => ({ b587: a }) }),
  ],
  exports: [B587],
})
class S588 {
  x
  constructor(x) {
    this.x = x
  }
  s588() {
    return 588
  }
}
const A588 = token('m588.a').of(),
  B588 = token('m588.b').of(),
  C588 = token('m588.c').of()
const M588 = defineModule({
  name: 'm588',
  imports: [M587],
  providers: [
    provide(C588, { build: () => 'c' }),
    provide(A588, { deps: { c: C588, up: B587 }, build: ({ c }) => new S588(c) }),
    provide(B588, { deps: { a: A588 }, build: ({ a }) => ({ b588: a }) }),
  ],
  exports: [B588],
})
class S589 {
  x
  constructor(x) {
    this.x = x
  }
  s589() {
    return 589
  }
}
const A589 = token('m589.a').of(),
  B589 = token('m589.b').of(),
  C589 = token('m589.c').of()
const M589 = defineModule({
  name: 'm589',
  imports: [M588],
  providers: [
    provide(C589, { build: () => 'c' }),
    provide(A589, { deps: { c: C589, up: B588 }, build: ({ c }) => new S589(c) }),
    provide(B589, { deps: { a: A589 }, build: ({ a }) => ({ b589: a }) }),
  ],
  exports: [B589],
})
class S590 {
  x
  constructor(x) {
    this.x = x
  }
  s590() {
    return 590
  }
}
const A590 = token('m590.a').of(),
  B590 = token('m590.b').of(),
  C590 = token('m590.c').of()
const M590 = defineModule({
  name: 'm590',
  imports: [M589],
  providers: [
    provide(C590, { build: () => 'c' }),
    provide(A590, { deps: { c: C590, up: B589 }, build: ({ c }) => new S590(c) }),
    provide(B590, { deps: { a: A590 }, build: ({ a }) => ({ b590: a }) }),
  ],
  exports: [B590],
})
class S591 {
  x
  constructor(x) {
    this.x = x
  }
  s591() {
    return 591
  }
}
const A591 = token('m591.a').of(),
  B591 = token('m591.b').of(),
  C591 = token('m591.c').of()
const M591 = defineModule({
  name: 'm591',
  imports: [M590],
  providers: [
    provide(C591, { build: () => 'c' }),
    provide(A591, { deps: { c: C591, up: B590 }, build: ({ c }) => new S591(c) }),
    provide(B591, { deps: { a: A591 }, build: ({ a }) => ({ b591: a }) }),
  ],
  exports: [B591],
})
class S592 {
  x
  constructor(x) {
    this.x = x
  }
  s592() {
    return 592
  }
}
const A592 = token('m592.a').of(),
  B592 = token('m592.b').of(),
  C592 = token('m592.c').of()
const M592 = defineModule({
  name: 'm592',
  imports: [M591],
  providers: [
    provide(C592, { build: () => 'c' }),
    provide(A592, { deps: { c: C592, up: B591 }, build: ({ c }) => new S592(c) }),
    provide(B592, { deps: { a: A592 }, build: ({ a }) => ({ b592: a }) }),
  ],
  exports: [B592],
})
class S593 {
  x
  constructor(x) {
    this.x = x
  }
  s593() {
    return 593
  }
}
const A593 = token('m593.a').of(),
  B593 = token('m593.b').of(),
  C593 = token('m593.c').of()
const M593 = defineModule({
  name: 'm593',
  imports: [M592],
  providers: [
    provide(C593, { build: () => 'c' }),
    provide(A593, { deps: { c: C593, up: B592 }, build: ({ c }) => new S593(c) }),
    provide(B593, { deps: { a: A593 }, build: ({ a }) => ({ b593: a }) }),
  ],
  exports: [B593],
})
class S594 {
  x
  constructor(x) {
    this.x = x
  }
  s594() {
    return 594
  }
}
const A594 = token('m594.a').of(),
  B594 = token('m594.b').of(),
  C594 = token('m594.c').of()
const M594 = defineModule({
  name: 'm594',
  imports: [M593],
  providers: [
    provide(C594, { build: () => 'c' }),
    provide(A594, { deps: { c: C594, up: B593 }, build: ({ c }) => new S594(c) }),
    provide(B594, { deps: { a: A594 }, build: ({ a }) => ({ b594: a }) }),
  ],
  exports: [B594],
})
class S595 {
  x
  constructor(x) {
    this.x = x
  }
  s595() {
    return 595
  }
}
const A595 = token('m595.a').of(),
  B595 = token('m595.b').of(),
  C595 = token('m595.c').of()
const M595 = defineModule({
  name: 'm595',
  imports: [M594],
  providers: [
    provide(C595, { build: () => 'c' }),
    provide(A595, { deps: { c: C595, up: B594 }, build: ({ c }) => new S595(c) }),
    provide(B595, { deps: { a: A595 }, build: ({ a }) => ({ b595: a }) }),
  ],
  exports: [B595],
})
class S596 {
  x
  constructor(x) {
    this.x = x
  }
  s596() {
    return 596
  }
}
const A596 = token('m596.a').of(),
  B596 = token('m596.b').of(),
  C596 = token('m596.c').of()
const M596 = defineModule({
  name: 'm596',
  imports: [M595],
  providers: [
    provide(C596, { build: () => 'c' }),
    provide(A596, { deps: { c: C596, up: B595 }, build: ({ c }) => new S596(c) }),
    provide(B596, { deps: { a: A596 }, build: ({ a }) => ({ b596: a }) }),
  ],
  exports: [B596],
})
class S597 {
  x
  constructor(x) {
    this.x = x
  }
  s597() {
    return 597
  }
}
const A597 = token('m597.a').of(),
  B597 = token('m597.b').of(),
  C597 = token('m597.c').of()
const M597 = defineModule({
  name: 'm597',
  imports: [M596],
  providers: [
    provide(C597, { build: () => 'c' }),
    provide(A597, { deps: { c: C597, up: B596 }, build: ({ c }) => new S597(c) }),
    provide(B597, { deps: { a: A597 }, build: ({ a }) => ({ b597: a }) }),
  ],
  exports: [B597],
})
class S598 {
  x
  constructor(x) {
    this.x = x
  }
  s598() {
    return 598
  }
}
const A598 = token('m598.a').of(),
  B598 = token('m598.b').of(),
  C598 = token('m598.c').of()
const M598 = defineModule({
  name: 'm598',
  imports: [M597],
  providers: [
    provide(C598, { build: () => 'c' }),
    provide(A598, { deps: { c: C598, up: B597 }, build: ({ c }) => new S598(c) }),
    provide(B598, { deps: { a: A598 }, build: ({ a }) => ({ b598: a }) }),
  ],
  exports: [B598],
})
class S599 {
  x
  constructor(x) {
    this.x = x
  }
  s599() {
    return 599
  }
}
const A599 = token('m599.a').of(),
  B599 = token('m599.b').of(),
  C599 = token('m599.c').of()
const M599 = defineModule({
  name: 'm599',
  imports: [M598],
  providers: [
    provide(C599, { build: () => 'c' }),
    provide(A599, { deps: { c: C599, up: B598 }, build: ({ c }) => new S599(c) }),
    provide(B599, { deps: { a: A599 }, build: ({ a }) => ({ b599: a }) }),
  ],
  exports: [B599],
})
class S600 {
  x
  constructor(x) {
    this.x = x
  }
  s600() {
    return 600
  }
}
const A600 = token('m600.a').of(),
  B600 = token('m600.b').of(),
  C600 = token('m600.c').of()
const M600 = defineModule({
  name: 'm600',
  imports: [M599],
  providers: [
    provide(C600, { build: () => 'c' }),
    provide(A600, { deps: { c: C600, up: B599 }, build: ({ c }) => new S600(c) }),
    provide(B600, { deps: { a: A600 }, build: ({ a }) => ({ b600: a }) }),
  ],
  exports: [B600],
})
class S601 {
  x
  constructor(x) {
    this.x = x
  }
  s601() {
    return 601
  }
}
const A601 = token('m601.a').of(),
  B601 = token('m601.b').of(),
  C601 = token('m601.c').of()
const M601 = defineModule({
  name: 'm601',
  imports: [M600],
  providers: [
    provide(C601, { build: () => 'c' }),
    provide(A601, { deps: { c: C601, up: B600 }, build: ({ c }) => new S601(c) }),
    provide(B601, { deps: { a: A601 }, build: ({ a }) => ({ b601: a }) }),
  ],
  exports: [B601],
})
class S602 {
  x
  constructor(x) {
    this.x = x
  }
  s602() {
    return 602
  }
}
const A602 = token('m602.a').of(),
  B602 = token('m602.b').of(),
  C602 = token('m602.c').of()
const M602 = defineModule({
  name: 'm602',
  imports: [M601],
  providers: [
    provide(C602, { build: () => 'c' }),
    provide(A602, { deps: { c: C602, up: B601 }, build: ({ c }) => new S602(c) }),
    provide(B602, { deps: { a: A602 }, build: ({ a }) => ({ b602: a }) }),
  ],
  exports: [B602],
})
class S603 {
  x
  constructor(x) {
    this.x = x
  }
  s603() {
    return 603
  }
}
const A603 = token('m603.a').of(),
  B603 = token('m603.b').of(),
  C603 = token('m603.c').of()
const M603 = defineModule({
  name: 'm603',
  imports: [M602],
  providers: [
    provide(C603, { build: () => 'c' }),
    provide(A603, { deps: { c: C603, up: B602 }, build: ({ c }) => new S603(c) }),
    provide(B603, { deps: { a: A603 }, build: ({ a }) => ({ b603: a }) }),
  ],
  exports: [B603],
})
class S604 {
  x
  constructor(x) {
    this.x = x
  }
  s604() {
    return 604
  }
}
const A604 = token('m604.a').of(),
  B604 = token('m604.b').of(),
  C604 = token('m604.c').of()
const M604 = defineModule({
  name: 'm604',
  imports: [M603],
  providers: [
    provide(C604, { build: () => 'c' }),
    provide(A604, { deps: { c: C604, up: B603 }, build: ({ c }) => new S604(c) }),
    provide(B604, { deps: { a: A604 }, build: ({ a }) => ({ b604: a }) }),
  ],
  exports: [B604],
})
class S605 {
  x
  constructor(x) {
    this.x = x
  }
  s605() {
    return 605
  }
}
const A605 = token('m605.a').of(),
  B605 = token('m605.b').of(),
  C605 = token('m605.c').of()
const M605 = defineModule({
  name: 'm605',
  imports: [M604],
  providers: [
    provide(C605, { build: () => 'c' }),
    provide(A605, { deps: { c: C605, up: B604 }, build: ({ c }) => new S605(c) }),
    provide(B605, { deps: { a: A605 }, build: ({ a }) => ({ b605: a }) }),
  ],
  exports: [B605],
})
class S606 {
  x
  constructor(x) {
    this.x = x
  }
  s606() {
    return 606
  }
}
const A606 = token('m606.a').of(),
  B606 = token('m606.b').of(),
  C606 = token('m606.c').of()
const M606 = defineModule({
  name: 'm606',
  imports: [M605],
  providers: [
    provide(C606, { build: () => 'c' }),
    provide(A606, { deps: { c: C606, up: B605 }, build: ({ c }) => new S606(c) }),
    provide(B606, { deps: { a: A606 }, build: ({ a }) => ({ b606: a }) }),
  ],
  exports: [B606],
})
class S607 {
  x
  constructor(x) {
    this.x = x
  }
  s607() {
    return 607
  }
}
const A607 = token('m607.a').of(),
  B607 = token('m607.b').of(),
  C607 = token('m607.c').of()
const M607 = defineModule({
  name: 'm607',
  imports: [M606],
  providers: [
    provide(C607, { build: () => 'c' }),
    provide(A607, { deps: { c: C607, up: B606 }, build: ({ c }) => new S607(c) }),
    provide(B607, { deps: { a: A607 }, build: ({ a }) => ({ b607: a }) }),
  ],
  exports: [B607],
})
class S608 {
  x
  constructor(x) {
    this.x = x
  }
  s608() {
    return 608
  }
}
const A608 = token('m608.a').of(),
  B608 = token('m608.b').of(),
  C608 = token('m608.c').of()
const M608 = defineModule({
  name: 'm608',
  imports: [M607],
  providers: [
    provide(C608, { build: () => 'c' }),
    provide(A608, { deps: { c: C608, up: B607 }, build: ({ c }) => new S608(c) }),
    provide(B608, { deps: { a: A608 }, build: ({ a }) => ({ b608: a }) }),
  ],
  exports: [B608],
})
class S609 {
  x
  constructor(x) {
    this.x = x
  }
  s609() {
    return 609
  }
}
const A609 = token('m609.a').of(),
  B609 = token('m609.b').of(),
  C609 = token('m609.c').of()
const M609 = defineModule({
  name: 'm609',
  imports: [M608],
  providers: [
    provide(C609, { build: () => 'c' }),
    provide(A609, { deps: { c: C609, up: B608 }, build: ({ c }) => new S609(c) }),
    provide(B609, { deps: { a: A609 }, build: ({ a }) => ({ b609: a }) }),
  ],
  exports: [B609],
})
class S610 {
  x
  constructor(x) {
    this.x = x
  }
  s610() {
    return 610
  }
}
const A610 = token('m610.a').of(),
  B610 = token('m610.b').of(),
  C610 = token('m610.c').of()
const M610 = defineModule({
  name: 'm610',
  imports: [M609],
  providers: [
    provide(C610, { build: () => 'c' }),
    provide(A610, { deps: { c: C610, up: B609 }, build: ({ c }) => new S610(c) }),
    provide(B610, { deps: { a: A610 }, build: ({ a }) => ({ b610: a }) }),
  ],
  exports: [B610],
})
class S611 {
  x
  constructor(x) {
    this.x = x
  }
  s611() {
    return 611
  }
}
const A611 = token('m611.a').of(),
  B611 = token('m611.b').of(),
  C611 = token('m611.c').of()
const M611 = defineModule({
  name: 'm611',
  imports: [M610],
  providers: [
    provide(C611, { build: () => 'c' }),
    provide(A611, { deps: { c: C611, up: B610 }, build: ({ c }) => new S611(c) }),
    provide(B611, { deps: { a: A611 }, build: ({ a }) => ({ b611: a }) }),
  ],
  exports: [B611],
})
class S612 {
  x
  constructor(x) {
    this.x = x
  }
  s612() {
    return 612
  }
}
const A612 = token('m612.a').of(),
  B612 = token('m612.b').of(),
  C612 = token('m612.c').of()
const M612 = defineModule({
  name: 'm612',
  imports: [M611],
  providers: [
    provide(C612, { build: () => 'c' }),
    provide(A612, { deps: { c: C612, up: B611 }, build: ({ c }) => new S612(c) }),
    provide(B612, { deps: { a: A612 }, build: ({ a }) => ({ b612: a }) }),
  ],
  exports: [B612],
})
class S613 {
  x
  constructor(x) {
    this.x = x
  }
  s613() {
    return 613
  }
}
const A613 = token('m613.a').of(),
  B613 = token('m613.b').of(),
  C613 = token('m613.c').of()
const M613 = defineModule({
  name: 'm613',
  imports: [M612],
  providers: [
    provide(C613, { build: () => 'c' }),
    provide(A613, { deps: { c: C613, up: B612 }, build: ({ c }) => new S613(c) }),
    provide(B613, { deps: { a: A613 }, build: ({ a }) => ({ b613: a }) }),
  ],
  exports: [B613],
})
class S614 {
  x
  constructor(x) {
    this.x = x
  }
  s614() {
    return 614
  }
}
const A614 = token('m614.a').of(),
  B614 = token('m614.b').of(),
  C614 = token('m614.c').of()
const M614 = defineModule({
  name: 'm614',
  imports: [M613],
  providers: [
    provide(C614, { build: () => 'c' }),
    provide(A614, { deps: { c: C614, up: B613 }, build: ({ c }) => new S614(c) }),
    provide(B614, { deps: { a: A614 }, build: ({ a }) => ({ b614: a }) }),
  ],
  exports: [B614],
})
class S615 {
  x
  constructor(x) {
    this.x = x
  }
  s615() {
    return 615
  }
}
const A615 = token('m615.a').of(),
  B615 = token('m615.b').of(),
  C615 = token('m615.c').of()
const M615 = defineModule({
  name: 'm615',
  imports: [M614],
  providers: [
    provide(C615, { build: () => 'c' }),
    provide(A615, { deps: { c: C615, up: B614 }, build: ({ c }) => new S615(c) }),
    provide(B615, { deps: { a: A615 }, build: ({ a }) => ({ b615: a }) }),
  ],
  exports: [B615],
})
class S616 {
  x
  constructor(x) {
    this.x = x
  }
  s616() {
    return 616
  }
}
const A616 = token('m616.a').of(),
  B616 = token('m616.b').of(),
  C616 = token('m616.c').of()
const M616 = defineModule({
  name: 'm616',
  imports: [M615],
  providers: [
    provide(C616, { build: () => 'c' }),
    provide(A616, { deps: { c: C616, up: B615 }, build: ({ c }) => new S616(c) }),
    provide(B616, { deps: { a: A616 }, build: ({ a }) => ({ b616: a }) }),
  ],
  exports: [B616],
})
class S617 {
  x
  constructor(x) {
    this.x = x
  }
  s617() {
    return 617
  }
}
const A617 = token('m617.a').of(),
  B617 = token('m617.b').of(),
  C617 = token('m617.c').of()
const M617 = defineModule({
  name: 'm617',
  imports: [M616],
  providers: [
    provide(C617, { build: () => 'c' }),
    provide(A617, { deps: { c: C617, up: B616 }, build: ({ c }) => new S617(c) }),
    provide(B617, { deps: { a: A617 }, build: ({ a }) => ({ b617: a }) }),
  ],
  exports: [B617],
})
class S618 {
  x
  constructor(x) {
    this.x = x
  }
  s618() {
    return 618
  }
}
const A618 = token('m618.a').of(),
  B618 = token('m618.b').of(),
  C618 = token('m618.c').of()
const M618 = defineModule({
  name: 'm618',
  imports: [M617],
  providers: [
    provide(C618, { build: () => 'c' }),
    provide(A618, { deps: { c: C618, up: B617 }, build: ({ c }) => new S618(c) }),
    provide(B618, { deps: { a: A618 }, build: ({ a }) => ({ b618: a }) }),
  ],
  exports: [B618],
})
class S619 {
  x
  constructor(x) {
    this.x = x
  }
  s619() {
    return 619
  }
}
const A619 = token('m619.a').of(),
  B619 = token('m619.b').of(),
  C619 = token('m619.c').of()
const M619 = defineModule({
  name: 'm619',
  imports: [M618],
  providers: [
    provide(C619, { build: () => 'c' }),
    provide(A619, { deps: { c: C619, up: B618 }, build: ({ c }) => new S619(c) }),
    provide(B619, { deps: { a: A619 }, build: ({ a }) => ({ b619: a }) }),
  ],
  exports: [B619],
})
class S620 {
  x
  constructor(x) {
    this.x = x
  }
  s620() {
    return 620
  }
}
const A620 = token('m620.a').of(),
  B620 = token('m620.b').of(),
  C620 = token('m620.c').of()
const M620 = defineModule({
  name: 'm620',
  imports: [M619],
  providers: [
    provide(C620, { build: () => 'c' }),
    provide(A620, { deps: { c: C620, up: B619 }, build: ({ c }) => new S620(c) }),
    provide(B620, { deps: { a: A620 }, build: ({ a }) => ({ b620: a }) }),
  ],
  exports: [B620],
})
class S621 {
  x
  constructor(x) {
    this.x = x
  }
  s621() {
    return 621
  }
}
const A621 = token('m621.a').of(),
  B621 = token('m621.b').of(),
  C621 = token('m621.c').of()
const M621 = defineModule({
  name: 'm621',
  imports: [M620],
  providers: [
    provide(C621, { build: () => 'c' }),
    provide(A621, { deps: { c: C621, up: B620 }, build: ({ c }) => new S621(c) }),
    provide(B621, { deps: { a: A621 }, build: ({ a }) => ({ b621: a }) }),
  ],
  exports: [B621],
})
class S622 {
  x
  constructor(x) {
    this.x = x
  }
  s622() {
    return 622
  }
}
const A622 = token('m622.a').of(),
  B622 = token('m622.b').of(),
  C622 = token('m622.c').of()
const M622 = defineModule({
  name: 'm622',
  imports: [M621],
  providers: [
    provide(C622, { build: () => 'c' }),
    provide(A622, { deps: { c: C622, up: B621 }, build: ({ c }) => new S622(c) }),
    provide(B622, { deps: { a: A622 }, build: ({ a }) => ({ b622: a }) }),
  ],
  exports: [B622],
})
class S623 {
  x
  constructor(x) {
    this.x = x
  }
  s623() {
    return 623
  }
}
const A623 = token('m623.a').of(),
  B623 = token('m623.b').of(),
  C623 = token('m623.c').of()
const M623 = defineModule({
  name: 'm623',
  imports: [M622],
  providers: [
    provide(C623, { build: () => 'c' }),
    provide(A623, { deps: { c: C623, up: B622 }, build: ({ c }) => new S623(c) }),
    provide(B623, { deps: { a: A623 }, build: ({ a }) => ({ b623: a }) }),
  ],
  exports: [B623],
})
class S624 {
  x
  constructor(x) {
    this.x = x
  }
  s624() {
    return 624
  }
}
const A624 = token('m624.a').of(),
  B624 = token('m624.b').of(),
  C624 = token('m624.c').of()
const M624 = defineModule({
  name: 'm624',
  imports: [M623],
  providers: [
    provide(C624, { build: () => 'c' }),
    provide(A624, { deps: { c: C624, up: B623 }, build: ({ c }) => new S624(c) }),
    provide(B624, { deps: { a: A624 }, build: ({ a }) => ({ b624: a }) }),
  ],
  exports: [B624],
})
class S625 {
  x
  constructor(x) {
    this.x = x
  }
  s625() {
    return 625
  }
}
const A625 = token('m625.a').of(),
  B625 = token('m625.b').of(),
  C625 = token('m625.c').of()
const M625 = defineModule({
  name: 'm625',
  imports: [M624],
  providers: [
    provide(C625, { build: () => 'c' }),
    provide(A625, { deps: { c: C625, up: B624 }, build: ({ c }) => new S625(c) }),
    provide(B625, { deps: { a: A625 }, build: ({ a }) => ({ b625: a }) }),
  ],
  exports: [B625],
})
class S626 {
  x
  constructor(x) {
    this.x = x
  }
  s626() {
    return 626
  }
}
const A626 = token('m626.a').of(),
  B626 = token('m626.b').of(),
  C626 = token('m626.c').of()
const M626 = defineModule({
  name: 'm626',
  imports: [M625],
  providers: [
    provide(C626, { build: () => 'c' }),
    provide(A626, { deps: { c: C626, up: B625 }, build: ({ c }) => new S626(c) }),
    provide(B626, { deps: { a: A626 }, build: ({ a }) => ({ b626: a }) }),
  ],
  exports: [B626],
})
class S627 {
  x
  constructor(x) {
    this.x = x
  }
  s627() {
    return 627
  }
}
const A627 = token('m627.a').of(),
  B627 = token('m627.b').of(),
  C627 = token('m627.c').of()
const M627 = defineModule({
  name: 'm627',
  imports: [M626],
  providers: [
    provide(C627, { build: () => 'c' }),
    provide(A627, { deps: { c: C627, up: B626 }, build: ({ c }) => new S627(c) }),
    provide(B627, { deps: { a: A627 }, build: ({ a }) => ({ b627: a }) }),
  ],
  exports: [B627],
})
class S628 {
  x
  constructor(x) {
    this.x = x
  }
  s628() {
    return 628
  }
}
const A628 = token('m628.a').of(),
  B628 = token('m628.b').of(),
  C628 = token('m628.c').of()
const M628 = defineModule({
  name: 'm628',
  imports: [M627],
  providers: [
    provide(C628, { build: () => 'c' }),
    provide(A628, { deps: { c: C628, up: B627 }, build: ({ c }) => new S628(c) }),
    provide(B628, { deps: { a: A628 }, build: ({ a }) => ({ b628: a }) }),
  ],
  exports: [B628],
})
class S629 {
  x
  constructor(x) {
    this.x = x
  }
  s629() {
    return 629
  }
}
const A629 = token('m629.a').of(),
  B629 = token('m629.b').of(),
  C629 = token('m629.c').of()
const M629 = defineModule({
  name: 'm629',
  imports: [M628],
  providers: [
    provide(C629, { build: () => 'c' }),
    provide(A629, { deps: { c: C629, up: B628 }, build: ({ c }) => new S629(c) }),
    provide(B629, { deps: { a: A629 }, build: ({ a }) => ({ b629: a }) }),
  ],
  exports: [B629],
})
class S630 {
  x
  constructor(x) {
    this.x = x
  }
  s630() {
    return 630
  }
}
const A630 = token('m630.a').of(),
  B630 = token('m630.b').of(),
  C630 = token('m630.c').of()
const M630 = defineModule({
  name: 'm630',
  imports: [M629],
  providers: [
    provide(C630, { build: () => 'c' }),
    provide(A630, { deps: { c: C630, up: B629 }, build: ({ c }) => new S630(c) }),
    provide(B630, { deps: { a: A630 }, build: ({ a }) => ({ b630: a }) }),
  ],
  exports: [B630],
})
class S631 {
  x
  constructor(x) {
    this.x = x
  }
  s631() {
    return 631
  }
}
const A631 = token('m631.a').of(),
  B631 = token('m631.b').of(),
  C631 = token('m631.c').of()
const M631 = defineModule({
  name: 'm631',
  imports: [M630],
  providers: [
    provide(C631, { build: () => 'c' }),
    provide(A631, { deps: { c: C631, up: B630 }, build: ({ c }) => new S631(c) }),
    provide(B631, { deps: { a: A631 }, build: ({ a }) => ({ b631: a }) }),
  ],
  exports: [B631],
})
class S632 {
  x
  constructor(x) {
    this.x = x
  }
  s632() {
    return 632
  }
}
const A632 = token('m632.a').of(),
  B632 = token('m632.b').of(),
  C632 = token('m632.c').of()
const M632 = defineModule({
  name: 'm632',
  imports: [M631],
  providers: [
    provide(C632, { build: () => 'c' }),
    provide(A632, { deps: { c: C632, up: B631 }, build: ({ c }) => new S632(c) }),
    provide(B632, { deps: { a: A632 }, build: ({ a }) => ({ b632: a }) }),
  ],
  exports: [B632],
})
class S633 {
  x
  constructor(x) {
    this.x = x
  }
  s633() {
    return 633
  }
}
const A633 = token('m633.a').of(),
  B633 = token('m633.b').of(),
  C633 = token('m633.c').of()
const M633 = defineModule({
  name: 'm633',
  imports: [M632],
  providers: [
    provide(C633, { build: () => 'c' }),
    provide(A633, { deps: { c: C633, up: B632 }, build: ({ c }) => new S633(c) }),
    provide(B633, { deps: { a: A633 }, build: ({ a }) => ({ b633: a }) }),
  ],
  exports: [B633],
})
class S634 {
  x
  constructor(x) {
    this.x = x
  }
  s634() {
    return 634
  }
}
const A634 = token('m634.a').of(),
  B634 = token('m634.b').of(),
  C634 = token('m634.c').of()
const M634 = defineModule({
  name: 'm634',
  imports: [M633],
  providers: [
    provide(C634, { build: () => 'c' }),
    provide(A634, { deps: { c: C634, up: B633 }, build: ({ c }) => new S634(c) }),
    provide(B634, { deps: { a: A634 }, build: ({ a }) => ({ b634: a }) }),
  ],
  exports: [B634],
})
class S635 {
  x
  constructor(x) {
    this.x = x
  }
  s635() {
    return 635
  }
}
const A635 = token('m635.a').of(),
  B635 = token('m635.b').of(),
  C635 = token('m635.c').of()
const M635 = defineModule({
  name: 'm635',
  imports: [M634],
  providers: [
    provide(C635, { build: () => 'c' }),
    provide(A635, { deps: { c: C635, up: B634 }, build: ({ c }) => new S635(c) }),
    provide(B635, { deps: { a: A635 }, build: ({ a }) => ({ b635: a }) }),
  ],
  exports: [B635],
})
class S636 {
  x
  constructor(x) {
    this.x = x
  }
  s636() {
    return 636
  }
}
const A636 = token('m636.a').of(),
  B636 = token('m636.b').of(),
  C636 = token('m636.c').of()
const M636 = defineModule({
  name: 'm636',
  imports: [M635],
  providers: [
    provide(C636, { build: () => 'c' }),
    provide(A636, { deps: { c: C636, up: B635 }, build: ({ c }) => new S636(c) }),
    provide(B636, { deps: { a: A636 }, build: ({ a }) => ({ b636: a }) }),
  ],
  exports: [B636],
})
class S637 {
  x
  constructor(x) {
    this.x = x
  }
  s637() {
    return 637
  }
}
const A637 = token('m637.a').of(),
  B637 = token('m637.b').of(),
  C637 = token('m637.c').of()
const M637 = defineModule({
  name: 'm637',
  imports: [M636],
  providers: [
    provide(C637, { build: () => 'c' }),
    provide(A637, { deps: { c: C637, up: B636 }, build: ({ c }) => new S637(c) }),
    provide(B637, { deps: { a: A637 }, build: ({ a }) => ({ b637: a }) }),
  ],
  exports: [B637],
})
class S638 {
  x
  constructor(x) {
    this.x = x
  }
  s638() {
    return 638
  }
}
const A638 = token('m638.a').of(),
  B638 = token('m638.b').of(),
  C638 = token('m638.c').of()
const M638 = defineModule({
  name: 'm638',
  imports: [M637],
  providers: [
    provide(C638, { build: () => 'c' }),
    provide(A638, { deps: { c: C638, up: B637 }, build: ({ c }) => new S638(c) }),
    provide(B638, { deps: { a: A638 }, build: ({ a }) => ({ b638: a }) }),
  ],
  exports: [B638],
})
class S639 {
  x
  constructor(x) {
    this.x = x
  }
  s639() {
    return 639
  }
}
const A639 = token('m639.a').of(),
  B639 = token('m639.b').of(),
  C639 = token('m639.c').of()
const M639 = defineModule({
  name: 'm639',
  imports: [M638],
  providers: [
    provide(C639, { build: () => 'c' }),
    provide(A639, { deps: { c: C639, up: B638 }, build: ({ c }) => new S639(c) }),
    provide(B639, { deps: { a: A639 }, build: ({ a }) => ({ b639: a }) }),
  ],
  exports: [B639],
})
class S640 {
  x
  constructor(x) {
    this.x = x
  }
  s640() {
    return 640
  }
}
const A640 = token('m640.a').of(),
  B640 = token('m640.b').of(),
  C640 = token('m640.c').of()
const M640 = defineModule({
  name: 'm640',
  imports: [M639],
  providers: [
    provide(C640, { build: () => 'c' }),
    provide(A640, { deps: { c: C640, up: B639 }, build: ({ c }) => new S640(c) }),
    provide(B640, { deps: { a: A640 }, build: ({ a }) => ({ b640: a }) }),
  ],
  exports: [B640],
})
class S641 {
  x
  constructor(x) {
    this.x = x
  }
  s641() {
    return 641
  }
}
const A641 = token('m641.a').of(),
  B641 = token('m641.b').of(),
  C641 = token('m641.c').of()
const M641 = defineModule({
  name: 'm641',
  imports: [M640],
  providers: [
    provide(C641, { build: () => 'c' }),
    provide(A641, { deps: { c: C641, up: B640 }, build: ({ c }) => new S641(c) }),
    provide(B641, { deps: { a: A641 }, build: ({ a }) => ({ b641: a }) }),
  ],
  exports: [B641],
})
class S642 {
  x
  constructor(x) {
    this.x = x
  }
  s642() {
    return 642
  }
}
const A642 = token('m642.a').of(),
  B642 = token('m642.b').of(),
  C642 = token('m642.c').of()
const M642 = defineModule({
  name: 'm642',
  imports: [M641],
  providers: [
    provide(C642, { build: () => 'c' }),
    provide(A642, { deps: { c: C642, up: B641 }, build: ({ c }) => new S642(c) }),
    provide(B642, { deps: { a: A642 }, build: ({ a }) => ({ b642: a }) }),
  ],
  exports: [B642],
})
class S643 {
  x
  constructor(x) {
    this.x = x
  }
  s643() {
    return 643
  }
}
const A643 = token('m643.a').of(),
  B643 = token('m643.b').of(),
  C643 = token('m643.c').of()
const M643 = defineModule({
  name: 'm643',
  imports: [M642],
  providers: [
    provide(C643, { build: () => 'c' }),
    provide(A643, { deps: { c: C643, up: B642 }, build: ({ c }) => new S643(c) }),
    provide(B643, { deps: { a: A643 }, build: ({ a }) => ({ b643: a }) }),
  ],
  exports: [B643],
})
class S644 {
  x
  constructor(x) {
    this.x = x
  }
  s644() {
    return 644
  }
}
const A644 = token('m644.a').of(),
  B644 = token('m644.b').of(),
  C644 = token('m644.c').of()
const M644 = defineModule({
  name: 'm644',
  imports: [M643],
  providers: [
    provide(C644, { build: () => 'c' }),
    provide(A644, { deps: { c: C644, up: B643 }, build: ({ c }) => new S644(c) }),
    provide(B644, { deps: { a: A644 }, build: ({ a }) => ({ b644: a }) }),
  ],
  exports: [B644],
})
class S645 {
  x
  constructor(x) {
    this.x = x
  }
  s645() {
    return 645
  }
}
const A645 = token('m645.a').of(),
  B645 = token('m645.b').of(),
  C645 = token('m645.c').of()
const M645 = defineModule({
  name: 'm645',
  imports: [M644],
  providers: [
    provide(C645, { build: () => 'c' }),
    provide(A645, { deps: { c: C645, up: B644 }, build: ({ c }) => new S645(c) }),
    provide(B645, { deps: { a: A645 }, build: ({ a }) => ({ b645: a }) }),
  ],
  exports: [B645],
})
class S646 {
  x
  constructor(x) {
    this.x = x
  }
  s646() {
    return 646
  }
}
const A646 = token('m646.a').of(),
  B646 = token('m646.b').of(),
  C646 = token('m646.c').of()
const M646 = defineModule({
  name: 'm646',
  imports: [M645],
  providers: [
    provide(C646, { build: () => 'c' }),
    provide(A646, { deps: { c: C646, up: B645 }, build: ({ c }) => new S646(c) }),
    provide(B646, { deps: { a: A646 }, build: ({ a }) => ({ b646: a }) }),
  ],
  exports: [B646],
})
class S647 {
  x
  constructor(x) {
    this.x = x
  }
  s647() {
    return 647
  }
}
const A647 = token('m647.a').of(),
  B647 = token('m647.b').of(),
  C647 = token('m647.c').of()
const M647 = defineModule({
  name: 'm647',
  imports: [M646],
  providers: [
    provide(C647, { build: () => 'c' }),
    provide(A647, { deps: { c: C647, up: B646 }, build: ({ c }) => new S647(c) }),
    provide(B647, { deps: { a: A647 }, build: ({ a }) => ({ b647: a }) }),
  ],
  exports: [B647],
})
class S648 {
  x
  constructor(x) {
    this.x = x
  }
  s648() {
    return 648
  }
}
const A648 = token('m648.a').of(),
  B648 = token('m648.b').of(),
  C648 = token('m648.c').of()
const M648 = defineModule({
  name: 'm648',
  imports: [M647],
  providers: [
    provide(C648, { build: () => 'c' }),
    provide(A648, { deps: { c: C648, up: B647 }, build: ({ c }) => new S648(c) }),
    provide(B648, { deps: { a: A648 }, build: ({ a }) => ({ b648: a }) }),
  ],
  exports: [B648],
})
class S649 {
  x
  constructor(x) {
    this.x = x
  }
  s649() {
    return 649
  }
}
const A649 = token('m649.a').of(),
  B649 = token('m649.b').of(),
  C649 = token('m649.c').of()
const M649 = defineModule({
  name: 'm649',
  imports: [M648],
  providers: [
    provide(C649, { build: () => 'c' }),
    provide(A649, { deps: { c: C649, up: B648 }, build: ({ c }) => new S649(c) }),
    provide(B649, { deps: { a: A649 }, build: ({ a }) => ({ b649: a }) }),
  ],
  exports: [B649],
})
class S650 {
  x
  constructor(x) {
    this.x = x
  }
  s650() {
    return 650
  }
}
const A650 = token('m650.a').of(),
  B650 = token('m650.b').of(),
  C650 = token('m650.c').of()
const M650 = defineModule({
  name: 'm650',
  imports: [M649],
  providers: [
    provide(C650, { build: () => 'c' }),
    provide(A650, { deps: { c: C650, up: B649 }, build: ({ c }) => new S650(c) }),
    provide(B650, { deps: { a: A650 }, build: ({ a }) => ({ b650: a }) }),
  ],
  exports: [B650],
})
class S651 {
  x
  constructor(x) {
    this.x = x
  }
  s651() {
    return 651
  }
}
const A651 = token('m651.a').of(),
  B651 = token('m651.b').of(),
  C651 = token('m651.c').of()
const M651 = defineModule({
  name: 'm651',
  imports: [M650],
  providers: [
    provide(C651, { build: () => 'c' }),
    provide(A651, { deps: { c: C651, up: B650 }, build: ({ c }) => new S651(c) }),
    provide(B651, { deps: { a: A651 }, build: ({ a }) => ({ b651: a }) }),
  ],
  exports: [B651],
})
class S652 {
  x
  constructor(x) {
    this.x = x
  }
  s652() {
    return 652
  }
}
const A652 = token('m652.a').of(),
  B652 = token('m652.b').of(),
  C652 = token('m652.c').of()
const M652 = defineModule({
  name: 'm652',
  imports: [M651],
  providers: [
    provide(C652, { build: () => 'c' }),
    provide(A652, { deps: { c: C652, up: B651 }, build: ({ c }) => new S652(c) }),
    provide(B652, { deps: { a: A652 }, build: ({ a }) => ({ b652: a }) }),
  ],
  exports: [B652],
})
class S653 {
  x
  constructor(x) {
    this.x = x
  }
  s653() {
    return 653
  }
}
const A653 = token('m653.a').of(),
  B653 = token('m653.b').of(),
  C653 = token('m653.c').of()
const M653 = defineModule({
  name: 'm653',
  imports: [M652],
  providers: [
    provide(C653, { build: () => 'c' }),
    provide(A653, { deps: { c: C653, up: B652 }, build: ({ c }) => new S653(c) }),
    provide(B653, { deps: { a: A653 }, build: ({ a }) => ({ b653: a }) }),
  ],
  exports: [B653],
})
class S654 {
  x
  constructor(x) {
    this.x = x
  }
  s654() {
    return 654
  }
}
const A654 = token('m654.a').of(),
  B654 = token('m654.b').of(),
  C654 = token('m654.c').of()
const M654 = defineModule({
  name: 'm654',
  imports: [M653],
  providers: [
    provide(C654, { build: () => 'c' }),
    provide(A654, { deps: { c: C654, up: B653 }, build: ({ c }) => new S654(c) }),
    provide(B654, { deps: { a: A654 }, build: ({ a }) => ({ b654: a }) }),
  ],
  exports: [B654],
})
class S655 {
  x
  constructor(x) {
    this.x = x
  }
  s655() {
    return 655
  }
}
const A655 = token('m655.a').of(),
  B655 = token('m655.b').of(),
  C655 = token('m655.c').of()
const M655 = defineModule({
  name: 'm655',
  imports: [M654],
  providers: [
    provide(C655, { build: () => 'c' }),
    provide(A655, { deps: { c: C655, up: B654 }, build: ({ c }) => new S655(c) }),
    provide(B655, { deps: { a: A655 }, build: ({ a }) => ({ b655: a }) }),
  ],
  exports: [B655],
})
class S656 {
  x
  constructor(x) {
    this.x = x
  }
  s656() {
    return 656
  }
}
const A656 = token('m656.a').of(),
  B656 = token('m656.b').of(),
  C656 = token('m656.c').of()
const M656 = defineModule({
  name: 'm656',
  imports: [M655],
  providers: [
    provide(C656, { build: () => 'c' }),
    provide(A656, { deps: { c: C656, up: B655 }, build: ({ c }) => new S656(c) }),
    provide(B656, { deps: { a: A656 }, build: ({ a }) => ({ b656: a }) }),
  ],
  exports: [B656],
})
class S657 {
  x
  constructor(x) {
    this.x = x
  }
  s657() {
    return 657
  }
}
const A657 = token('m657.a').of(),
  B657 = token('m657.b').of(),
  C657 = token('m657.c').of()
const M657 = defineModule({
  name: 'm657',
  imports: [M656],
  providers: [
    provide(C657, { build: () => 'c' }),
    provide(A657, { deps: { c: C657, up: B656 }, build: ({ c }) => new S657(c) }),
    provide(B657, { deps: { a: A657 }, build: ({ a }) => ({ b657: a }) }),
  ],
  exports: [B657],
})
class S658 {
  x
  constructor(x) {
    this.x = x
  }
  s658() {
    return 658
  }
}
const A658 = token('m658.a').of(),
  B658 = token('m658.b').of(),
  C658 = token('m658.c').of()
const M658 = defineModule({
  name: 'm658',
  imports: [M657],
  providers: [
    provide(C658, { build: () => 'c' }),
    provide(A658, { deps: { c: C658, up: B657 }, build: ({ c }) => new S658(c) }),
    provide(B658, { deps: { a: A658 }, build: ({ a }) => ({ b658: a }) }),
  ],
  exports: [B658],
})
class S659 {
  x
  constructor(x) {
    this.x = x
  }
  s659() {
    return 659
  }
}
const A659 = token('m659.a').of(),
  B659 = token('m659.b').of(),
  C659 = token('m659.c').of()
const M659 = defineModule({
  name: 'm659',
  imports: [M658],
  providers: [
    provide(C659, { build: () => 'c' }),
    provide(A659, { deps: { c: C659, up: B658 }, build: ({ c }) => new S659(c) }),
    provide(B659, { deps: { a: A659 }, build: ({ a }) => ({ b659: a }) }),
  ],
  exports: [B659],
})
class S660 {
  x
  constructor(x) {
    this.x = x
  }
  s660() {
    return 660
  }
}
const A660 = token('m660.a').of(),
  B660 = token('m660.b').of(),
  C660 = token('m660.c').of()
const M660 = defineModule({
  name: 'm660',
  imports: [M659],
  providers: [
    provide(C660, { build: () => 'c' }),
    provide(A660, { deps: { c: C660, up: B659 }, build: ({ c }) => new S660(c) }),
    provide(B660, { deps: { a: A660 }, build: ({ a }) => ({ b660: a }) }),
  ],
  exports: [B660],
})
class S661 {
  x
  constructor(x) {
    this.x = x
  }
  s661() {
    return 661
  }
}
const A661 = token('m661.a').of(),
  B661 = token('m661.b').of(),
  C661 = token('m661.c').of()
const M661 = defineModule({
  name: 'm661',
  imports: [M660],
  providers: [
    provide(C661, { build: () => 'c' }),
    provide(A661, { deps: { c: C661, up: B660 }, build: ({ c }) => new S661(c) }),
    provide(B661, { deps: { a: A661 }, build: ({ a }) => ({ b661: a }) }),
  ],
  exports: [B661],
})
class S662 {
  x
  constructor(x) {
    this.x = x
  }
  s662() {
    return 662
  }
}
const A662 = token('m662.a').of(),
  B662 = token('m662.b').of(),
  C662 = token('m662.c').of()
const M662 = defineModule({
  name: 'm662',
  imports: [M661],
  providers: [
    provide(C662, { build: () => 'c' }),
    provide(A662, { deps: { c: C662, up: B661 }, build: ({ c }) => new S662(c) }),
    provide(B662, { deps: { a: A662 }, build: ({ a }) => ({ b662: a }) }),
  ],
  exports: [B662],
})
class S663 {
  x
  constructor(x) {
    this.x = x
  }
  s663() {
    return 663
  }
}
const A663 = token('m663.a').of(),
  B663 = token('m663.b').of(),
  C663 = token('m663.c').of()
const M663 = defineModule({
  name: 'm663',
  imports: [M662],
  providers: [
    provide(C663, { build: () => 'c' }),
    provide(A663, { deps: { c: C663, up: B662 }, build: ({ c }) => new S663(c) }),
    provide(B663, { deps: { a: A663 }, build: ({ a }) => ({ b663: a }) }),
  ],
  exports: [B663],
})
class S664 {
  x
  constructor(x) {
    this.x = x
  }
  s664() {
    return 664
  }
}
const A664 = token('m664.a').of(),
  B664 = token('m664.b').of(),
  C664 = token('m664.c').of()
const M664 = defineModule({
  name: 'm664',
  imports: [M663],
  providers: [
    provide(C664, { build: () => 'c' }),
    provide(A664, { deps: { c: C664, up: B663 }, build: ({ c }) => new S664(c) }),
    provide(B664, { deps: { a: A664 }, build: ({ a }) => ({ b664: a }) }),
  ],
  exports: [B664],
})
class S665 {
  x
  constructor(x) {
    this.x = x
  }
  s665() {
    return 665
  }
}
const A665 = token('m665.a').of(),
  B665 = token('m665.b').of(),
  C665 = token('m665.c').of()
const M665 = defineModule({
  name: 'm665',
  imports: [M664],
  providers: [
    provide(C665, { build: () => 'c' }),
    provide(A665, { deps: { c: C665, up: B664 }, build: ({ c }) => new S665(c) }),
    provide(B665, { deps: { a: A665 }, build: ({ a }) => ({ b665: a }) }),
  ],
  exports: [B665],
})
class S666 {
  x
  constructor(x) {
    this.x = x
  }
  s666() {
    return 666
  }
}
const A666 = token('m666.a').of(),
  B666 = token('m666.b').of(),
  C666 = token('m666.c').of()
const M666 = defineModule({
  name: 'm666',
  imports: [M665],
  providers: [
    provide(C666, { build: () => 'c' }),
    provide(A666, { deps: { c: C666, up: B665 }, build: ({ c }) => new S666(c) }),
    provide(B666, { deps: { a: A666 }, build: ({ a }) => ({ b666: a }) }),
  ],
  exports: [B666],
})
class S667 {
  x
  constructor(x) {
    this.x = x
  }
  s667() {
    return 667
  }
}
const A667 = token('m667.a').of(),
  B667 = token('m667.b').of(),
  C667 = token('m667.c').of()
const M667 = defineModule({
  name: 'm667',
  imports: [M666],
  providers: [
    provide(C667, { build: () => 'c' }),
    provide(A667, { deps: { c: C667, up: B666 }, build: ({ c }) => new S667(c) }),
    provide(B667, { deps: { a: A667 }, build: ({ a }) => ({ b667: a }) }),
  ],
  exports: [B667],
})
class S668 {
  x
  constructor(x) {
    this.x = x
  }
  s668() {
    return 668
  }
}
const A668 = token('m668.a').of(),
  B668 = token('m668.b').of(),
  C668 = token('m668.c').of()
const M668 = defineModule({
  name: 'm668',
  imports: [M667],
  providers: [
    provide(C668, { build: () => 'c' }),
    provide(A668, { deps: { c: C668, up: B667 }, build: ({ c }) => new S668(c) }),
    provide(B668, { deps: { a: A668 }, build: ({ a }) => ({ b668: a }) }),
  ],
  exports: [B668],
})
class S669 {
  x
  constructor(x) {
    this.x = x
  }
  s669() {
    return 669
  }
}
const A669 = token('m669.a').of(),
  B669 = token('m669.b').of(),
  C669 = token('m669.c').of()
const M669 = defineModule({
  name: 'm669',
  imports: [M668],
  providers: [
    provide(C669, { build: () => 'c' }),
    provide(A669, { deps: { c: C669, up: B668 }, build: ({ c }) => new S669(c) }),
    provide(B669, { deps: { a: A669 }, build: ({ a }) => ({ b669: a }) }),
  ],
  exports: [B669],
})
class S670 {
  x
  constructor(x) {
    this.x = x
  }
  s670() {
    return 670
  }
}
const A670 = token('m670.a').of(),
  B670 = token('m670.b').of(),
  C670 = token('m670.c').of()
const M670 = defineModule({
  name: 'm670',
  imports: [M669],
  providers: [
    provide(C670, { build: () => 'c' }),
    provide(A670, { deps: { c: C670, up: B669 }, build: ({ c }) => new S670(c) }),
    provide(B670, { deps: { a: A670 }, build: ({ a }) => ({ b670: a }) }),
  ],
  exports: [B670],
})
class S671 {
  x
  constructor(x) {
    this.x = x
  }
  s671() {
    return 671
  }
}
const A671 = token('m671.a').of(),
  B671 = token('m671.b').of(),
  C671 = token('m671.c').of()
const M671 = defineModule({
  name: 'm671',
  imports: [M670],
  providers: [
    provide(C671, { build: () => 'c' }),
    provide(A671, { deps: { c: C671, up: B670 }, build: ({ c }) => new S671(c) }),
    provide(B671, { deps: { a: A671 }, build: ({ a }) => ({ b671: a }) }),
  ],
  exports: [B671],
})
class S672 {
  x
  constructor(x) {
    this.x = x
  }
  s672() {
    return 672
  }
}
const A672 = token('m672.a').of(),
  B672 = token('m672.b').of(),
  C672 = token('m672.c').of()
const M672 = defineModule({
  name: 'm672',
  imports: [M671],
  providers: [
    provide(C672, { build: () => 'c' }),
    provide(A672, { deps: { c: C672, up: B671 }, build: ({ c }) => new S672(c) }),
    provide(B672, { deps: { a: A672 }, build: ({ a }) => ({ b672: a }) }),
  ],
  exports: [B672],
})
class S673 {
  x
  constructor(x) {
    this.x = x
  }
  s673() {
    return 673
  }
}
const A673 = token('m673.a').of(),
  B673 = token('m673.b').of(),
  C673 = token('m673.c').of()
const M673 = defineModule({
  name: 'm673',
  imports: [M672],
  providers: [
    provide(C673, { build: () => 'c' }),
    provide(A673, { deps: { c: C673, up: B672 }, build: ({ c }) => new S673(c) }),
    provide(B673, { deps: { a: A673 }, build: ({ a }) => ({ b673: a }) }),
  ],
  exports: [B673],
})
class S674 {
  x
  constructor(x) {
    this.x = x
  }
  s674() {
    return 674
  }
}
const A674 = token('m674.a').of(),
  B674 = token('m674.b').of(),
  C674 = token('m674.c').of()
const M674 = defineModule({
  name: 'm674',
  imports: [M673],
  providers: [
    provide(C674, { build: () => 'c' }),
    provide(A674, { deps: { c: C674, up: B673 }, build: ({ c }) => new S674(c) }),
    provide(B674, { deps: { a: A674 }, build: ({ a }) => ({ b674: a }) }),
  ],
  exports: [B674],
})
class S675 {
  x
  constructor(x) {
    this.x = x
  }
  s675() {
    return 675
  }
}
const A675 = token('m675.a').of(),
  B675 = token('m675.b').of(),
  C675 = token('m675.c').of()
const M675 = defineModule({
  name: 'm675',
  imports: [M674],
  providers: [
    provide(C675, { build: () => 'c' }),
    provide(A675, { deps: { c: C675, up: B674 }, build: ({ c }) => new S675(c) }),
    provide(B675, { deps: { a: A675 }, build: ({ a }) => ({ b675: a }) }),
  ],
  exports: [B675],
})
class S676 {
  x
  constructor(x) {
    this.x = x
  }
  s676() {
    return 676
  }
}
const A676 = token('m676.a').of(),
  B676 = token('m676.b').of(),
  C676 = token('m676.c').of()
const M676 = defineModule({
  name: 'm676',
  imports: [M675],
  providers: [
    provide(C676, { build: () => 'c' }),
    provide(A676, { deps: { c: C676, up: B675 }, build: ({ c }) => new S676(c) }),
    provide(B676, { deps: { a: A676 }, build: ({ a }) => ({ b676: a }) }),
  ],
  exports: [B676],
})
class S677 {
  x
  constructor(x) {
    this.x = x
  }
  s677() {
    return 677
  }
}
const A677 = token('m677.a').of(),
  B677 = token('m677.b').of(),
  C677 = token('m677.c').of()
const M677 = defineModule({
  name: 'm677',
  imports: [M676],
  providers: [
    provide(C677, { build: () => 'c' }),
    provide(A677, { deps: { c: C677, up: B676 }, build: ({ c }) => new S677(c) }),
    provide(B677, { deps: { a: A677 }, build: ({ a }) => ({ b677: a }) }),
  ],
  exports: [B677],
})
class S678 {
  x
  constructor(x) {
    this.x = x
  }
  s678() {
    return 678
  }
}
const A678 = token('m678.a').of(),
  B678 = token('m678.b').of(),
  C678 = token('m678.c').of()
const M678 = defineModule({
  name: 'm678',
  imports: [M677],
  providers: [
    provide(C678, { build: () => 'c' }),
    provide(A678, { deps: { c: C678, up: B677 }, build: ({ c }) => new S678(c) }),
    provide(B678, { deps: { a: A678 }, build: ({ a }) => ({ b678: a }) }),
  ],
  exports: [B678],
})
class S679 {
  x
  constructor(x) {
    this.x = x
  }
  s679() {
    return 679
  }
}
const A679 = token('m679.a').of(),
  B679 = token('m679.b').of(),
  C679 = token('m679.c').of()
const M679 = defineModule({
  name: 'm679',
  imports: [M678],
  providers: [
    provide(C679, { build: () => 'c' }),
    provide(A679, { deps: { c: C679, up: B678 }, build: ({ c }) => new S679(c) }),
    provide(B679, { deps: { a: A679 }, build: ({ a }) => ({ b679: a }) }),
  ],
  exports: [B679],
})
class S680 {
  x
  constructor(x) {
    this.x = x
  }
  s680() {
    return 680
  }
}
const A680 = token('m680.a').of(),
  B680 = token('m680.b').of(),
  C680 = token('m680.c').of()
const M680 = defineModule({
  name: 'm680',
  imports: [M679],
  providers: [
    provide(C680, { build: () => 'c' }),
    provide(A680, { deps: { c: C680, up: B679 }, build: ({ c }) => new S680(c) }),
    provide(B680, { deps: { a: A680 }, build: ({ a }) => ({ b680: a }) }),
  ],
  exports: [B680],
})
class S681 {
  x
  constructor(x) {
    this.x = x
  }
  s681() {
    return 681
  }
}
const A681 = token('m681.a').of(),
  B681 = token('m681.b').of(),
  C681 = token('m681.c').of()
const M681 = defineModule({
  name: 'm681',
  imports: [M680],
  providers: [
    provide(C681, { build: () => 'c' }),
    provide(A681, { deps: { c: C681, up: B680 }, build: ({ c }) => new S681(c) }),
    provide(B681, { deps: { a: A681 }, build: ({ a }) => ({ b681: a }) }),
  ],
  exports: [B681],
})
class S682 {
  x
  constructor(x) {
    this.x = x
  }
  s682() {
    return 682
  }
}
const A682 = token('m682.a').of(),
  B682 = token('m682.b').of(),
  C682 = token('m682.c').of()
const M682 = defineModule({
  name: 'm682',
  imports: [M681],
  providers: [
    provide(C682, { build: () => 'c' }),
    provide(A682, { deps: { c: C682, up: B681 }, build: ({ c }) => new S682(c) }),
    provide(B682, { deps: { a: A682 }, build: ({ a }) => ({ b682: a }) }),
  ],
  exports: [B682],
})
class S683 {
  x
  constructor(x) {
    this.x = x
  }
  s683() {
    return 683
  }
}
const A683 = token('m683.a').of(),
  B683 = token('m683.b').of(),
  C683 = token('m683.c').of()
const M683 = defineModule({
  name: 'm683',
  imports: [M682],
  providers: [
    provide(C683, { build: () => 'c' }),
    provide(A683, { deps: { c: C683, up: B682 }, build: ({ c }) => new S683(c) }),
    provide(B683, { deps: { a: A683 }, build: ({ a }) => ({ b683: a }) }),
  ],
  exports: [B683],
})
class S684 {
  x
  constructor(x) {
    this.x = x
  }
  s684() {
    return 684
  }
}
const A684 = token('m684.a').of(),
  B684 = token('m684.b').of(),
  C684 = token('m684.c').of()
const M684 = defineModule({
  name: 'm684',
  imports: [M683],
  providers: [
    provide(C684, { build: () => 'c' }),
    provide(A684, { deps: { c: C684, up: B683 }, build: ({ c }) => new S684(c) }),
    provide(B684, { deps: { a: A684 }, build: ({ a }) => ({ b684: a }) }),
  ],
  exports: [B684],
})
class S685 {
  x
  constructor(x) {
    this.x = x
  }
  s685() {
    return 685
  }
}
const A685 = token('m685.a').of(),
  B685 = token('m685.b').of(),
  C685 = token('m685.c').of()
const M685 = defineModule({
  name: 'm685',
  imports: [M684],
  providers: [
    provide(C685, { build: () => 'c' }),
    provide(A685, { deps: { c: C685, up: B684 }, build: ({ c }) => new S685(c) }),
    provide(B685, { deps: { a: A685 }, build: ({ a }) => ({ b685: a }) }),
  ],
  exports: [B685],
})
class S686 {
  x
  constructor(x) {
    this.x = x
  }
  s686() {
    return 686
  }
}
const A686 = token('m686.a').of(),
  B686 = token('m686.b').of(),
  C686 = token('m686.c').of()
const M686 = defineModule({
  name: 'm686',
  imports: [M685],
  providers: [
    provide(C686, { build: () => 'c' }),
    provide(A686, { deps: { c: C686, up: B685 }, build: ({ c }) => new S686(c) }),
    provide(B686, { deps: { a: A686 }, build: ({ a }) => ({ b686: a }) }),
  ],
  exports: [B686],
})
class S687 {
  x
  constructor(x) {
    this.x = x
  }
  s687() {
    return 687
  }
}
const A687 = token('m687.a').of(),
  B687 = token('m687.b').of(),
  C687 = token('m687.c').of()
const M687 = defineModule({
  name: 'm687',
  imports: [M686],
  providers: [
    provide(C687, { build: () => 'c' }),
    provide(A687, { deps: { c: C687, up: B686 }, build: ({ c }) => new S687(c) }),
    provide(B687, { deps: { a: A687 }, build: ({ a }) => ({ b687: a }) }),
  ],
  exports: [B687],
})
class S688 {
  x
  constructor(x) {
    this.x = x
  }
  s688() {
    return 688
  }
}
const A688 = token('m688.a').of(),
  B688 = token('m688.b').of(),
  C688 = token('m688.c').of()
const M688 = defineModule({
  name: 'm688',
  imports: [M687],
  providers: [
    provide(C688, { build: () => 'c' }),
    provide(A688, { deps: { c: C688, up: B687 }, build: ({ c }) => new S688(c) }),
    provide(B688, { deps: { a: A688 }, build: ({ a }) => ({ b688: a }) }),
  ],
  exports: [B688],
})
class S689 {
  x
  constructor(x) {
    this.x = x
  }
  s689() {
    return 689
  }
}
const A689 = token('m689.a').of(),
  B689 = token('m689.b').of(),
  C689 = token('m689.c').of()
const M689 = defineModule({
  name: 'm689',
  imports: [M688],
  providers: [
    provide(C689, { build: () => 'c' }),
    provide(A689, { deps: { c: C689, up: B688 }, build: ({ c }) => new S689(c) }),
    provide(B689, { deps: { a: A689 }, build: ({ a }) => ({ b689: a }) }),
  ],
  exports: [B689],
})
class S690 {
  x
  constructor(x) {
    this.x = x
  }
  s690() {
    return 690
  }
}
const A690 = token('m690.a').of(),
  B690 = token('m690.b').of(),
  C690 = token('m690.c').of()
const M690 = defineModule({
  name: 'm690',
  imports: [M689],
  providers: [
    provide(C690, { build: () => 'c' }),
    provide(A690, { deps: { c: C690, up: B689 }, build: ({ c }) => new S690(c) }),
    provide(B690, { deps: { a: A690 }, build: ({ a }) => ({ b690: a }) }),
  ],
  exports: [B690],
})
class S691 {
  x
  constructor(x) {
    this.x = x
  }
  s691() {
    return 691
  }
}
const A691 = token('m691.a').of(),
  B691 = token('m691.b').of(),
  C691 = token('m691.c').of()
const M691 = defineModule({
  name: 'm691',
  imports: [M690],
  providers: [
    provide(C691, { build: () => 'c' }),
    provide(A691, { deps: { c: C691, up: B690 }, build: ({ c }) => new S691(c) }),
    provide(B691, { deps: { a: A691 }, build: ({ a }) => ({ b691: a }) }),
  ],
  exports: [B691],
})
class S692 {
  x
  constructor(x) {
    this.x = x
  }
  s692() {
    return 692
  }
}
const A692 = token('m692.a').of(),
  B692 = token('m692.b').of(),
  C692 = token('m692.c').of()
const M692 = defineModule({
  name: 'm692',
  imports: [M691],
  providers: [
    provide(C692, { build: () => 'c' }),
    provide(A692, { deps: { c: C692, up: B691 }, build: ({ c }) => new S692(c) }),
    provide(B692, { deps: { a: A692 }, build: ({ a }) => ({ b692: a }) }),
  ],
  exports: [B692],
})
class S693 {
  x
  constructor(x) {
    this.x = x
  }
  s693() {
    return 693
  }
}
const A693 = token('m693.a').of(),
  B693 = token('m693.b').of(),
  C693 = token('m693.c').of()
const M693 = defineModule({
  name: 'm693',
  imports: [M692],
  providers: [
    provide(C693, { build: () => 'c' }),
    provide(A693, { deps: { c: C693, up: B692 }, build: ({ c }) => new S693(c) }),
    provide(B693, { deps: { a: A693 }, build: ({ a }) => ({ b693: a }) }),
  ],
  exports: [B693],
})
class S694 {
  x
  constructor(x) {
    this.x = x
  }
  s694() {
    return 694
  }
}
const A694 = token('m694.a').of(),
  B694 = token('m694.b').of(),
  C694 = token('m694.c').of()
const M694 = defineModule({
  name: 'm694',
  imports: [M693],
  providers: [
    provide(C694, { build: () => 'c' }),
    provide(A694, { deps: { c: C694, up: B693 }, build: ({ c }) => new S694(c) }),
    provide(B694, { deps: { a: A694 }, build: ({ a }) => ({ b694: a }) }),
  ],
  exports: [B694],
})
class S695 {
  x
  constructor(x) {
    this.x = x
  }
  s695() {
    return 695
  }
}
const A695 = token('m695.a').of(),
  B695 = token('m695.b').of(),
  C695 = token('m695.c').of()
const M695 = defineModule({
  name: 'm695',
  imports: [M694],
  providers: [
    provide(C695, { build: () => 'c' }),
    provide(A695, { deps: { c: C695, up: B694 }, build: ({ c }) => new S695(c) }),
    provide(B695, { deps: { a: A695 }, build: ({ a }) => ({ b695: a }) }),
  ],
  exports: [B695],
})
class S696 {
  x
  constructor(x) {
    this.x = x
  }
  s696() {
    return 696
  }
}
const A696 = token('m696.a').of(),
  B696 = token('m696.b').of(),
  C696 = token('m696.c').of()
const M696 = defineModule({
  name: 'm696',
  imports: [M695],
  providers: [
    provide(C696, { build: () => 'c' }),
    provide(A696, { deps: { c: C696, up: B695 }, build: ({ c }) => new S696(c) }),
    provide(B696, { deps: { a: A696 }, build: ({ a }) => ({ b696: a }) }),
  ],
  exports: [B696],
})
class S697 {
  x
  constructor(x) {
    this.x = x
  }
  s697() {
    return 697
  }
}
const A697 = token('m697.a').of(),
  B697 = token('m697.b').of(),
  C697 = token('m697.c').of()
const M697 = defineModule({
  name: 'm697',
  imports: [M696],
  providers: [
    provide(C697, { build: () => 'c' }),
    provide(A697, { deps: { c: C697, up: B696 }, build: ({ c }) => new S697(c) }),
    provide(B697, { deps: { a: A697 }, build: ({ a }) => ({ b697: a }) }),
  ],
  exports: [B697],
})
class S698 {
  x
  constructor(x) {
    this.x = x
  }
  s698() {
    return 698
  }
}
const A698 = token('m698.a').of(),
  B698 = token('m698.b').of(),
  C698 = token('m698.c').of()
const M698 = defineModule({
  name: 'm698',
  imports: [M697],
  providers: [
    provide(C698, { build: () => 'c' }),
    provide(A698, { deps: { c: C698, up: B697 }, build: ({ c }) => new S698(c) }),
    provide(B698, { deps: { a: A698 }, build: ({ a }) => ({ b698: a }) }),
  ],
  exports: [B698],
})
class S699 {
  x
  constructor(x) {
    this.x = x
  }
  s699() {
    return 699
  }
}
const A699 = token('m699.a').of(),
  B699 = token('m699.b').of(),
  C699 = token('m699.c').of()
const M699 = defineModule({
  name: 'm699',
  imports: [M698],
  providers: [
    provide(C699, { build: () => 'c' }),
    provide(A699, { deps: { c: C699, up: B698 }, build: ({ c }) => new S699(c) }),
    provide(B699, { deps: { a: A699 }, build: ({ a }) => ({ b699: a }) }),
  ],
  exports: [B699],
})
class S700 {
  x
  constructor(x) {
    this.x = x
  }
  s700() {
    return 700
  }
}
const A700 = token('m700.a').of(),
  B700 = token('m700.b').of(),
  C700 = token('m700.c').of()
const M700 = defineModule({
  name: 'm700',
  imports: [M699],
  providers: [
    provide(C700, { build: () => 'c' }),
    provide(A700, { deps: { c: C700, up: B699 }, build: ({ c }) => new S700(c) }),
    provide(B700, { deps: { a: A700 }, build: ({ a }) => ({ b700: a }) }),
  ],
  exports: [B700],
})
class S701 {
  x
  constructor(x) {
    this.x = x
  }
  s701() {
    return 701
  }
}
const A701 = token('m701.a').of(),
  B701 = token('m701.b').of(),
  C701 = token('m701.c').of()
const M701 = defineModule({
  name: 'm701',
  imports: [M700],
  providers: [
    provide(C701, { build: () => 'c' }),
    provide(A701, { deps: { c: C701, up: B700 }, build: ({ c }) => new S701(c) }),
    provide(B701, { deps: { a: A701 }, build: ({ a }) => ({ b701: a }) }),
  ],
  exports: [B701],
})
class S702 {
  x
  constructor(x) {
    this.x = x
  }
  s702() {
    return 702
  }
}
const A702 = token('m702.a').of(),
  B702 = token('m702.b').of(),
  C702 = token('m702.c').of()
const M702 = defineModule({
  name: 'm702',
  imports: [M701],
  providers: [
    provide(C702, { build: () => 'c' }),
    provide(A702, { deps: { c: C702, up: B701 }, build: ({ c }) => new S702(c) }),
    provide(B702, { deps: { a: A702 }, build: ({ a }) => ({ b702: a }) }),
  ],
  exports: [B702],
})
class S703 {
  x
  constructor(x) {
    this.x = x
  }
  s703() {
    return 703
  }
}
const A703 = token('m703.a').of(),
  B703 = token('m703.b').of(),
  C703 = token('m703.c').of()
const M703 = defineModule({
  name: 'm703',
  imports: [M702],
  providers: [
    provide(C703, { build: () => 'c' }),
    provide(A703, { deps: { c: C703, up: B702 }, build: ({ c }) => new S703(c) }),
    provide(B703, { deps: { a: A703 }, build: ({ a }) => ({ b703: a }) }),
  ],
  exports: [B703],
})
class S704 {
  x
  constructor(x) {
    this.x = x
  }
  s704() {
    return 704
  }
}
const A704 = token('m704.a').of(),
  B704 = token('m704.b').of(),
  C704 = token('m704.c').of()
const M704 = defineModule({
  name: 'm704',
  imports: [M703],
  providers: [
    provide(C704, { build: () => 'c' }),
    provide(A704, { deps: { c: C704, up: B703 }, build: ({ c }) => new S704(c) }),
    provide(B704, { deps: { a: A704 }, build: ({ a }) => ({ b704: a }) }),
  ],
  exports: [B704],
})
class S705 {
  x
  constructor(x) {
    this.x = x
  }
  s705() {
    return 705
  }
}
const A705 = token('m705.a').of(),
  B705 = token('m705.b').of(),
  C705 = token('m705.c').of()
const M705 = defineModule({
  name: 'm705',
  imports: [M704],
  providers: [
    provide(C705, { build: () => 'c' }),
    provide(A705, { deps: { c: C705, up: B704 }, build: ({ c }) => new S705(c) }),
    provide(B705, { deps: { a: A705 }, build: ({ a }) => ({ b705: a }) }),
  ],
  exports: [B705],
})
class S706 {
  x
  constructor(x) {
    this.x = x
  }
  s706() {
    return 706
  }
}
const A706 = token('m706.a').of(),
  B706 = token('m706.b').of(),
  C706 = token('m706.c').of()
const M706 = defineModule({
  name: 'm706',
  imports: [M705],
  providers: [
    provide(C706, { build: () => 'c' }),
    provide(A706, { deps: { c: C706, up: B705 }, build: ({ c }) => new S706(c) }),
    provide(B706, { deps: { a: A706 }, build: ({ a }) => ({ b706: a }) }),
  ],
  exports: [B706],
})
class S707 {
  x
  constructor(x) {
    this.x = x
  }
  s707() {
    return 707
  }
}
const A707 = token('m707.a').of(),
  B707 = token('m707.b').of(),
  C707 = token('m707.c').of()
const M707 = defineModule({
  name: 'm707',
  imports: [M706],
  providers: [
    provide(C707, { build: () => 'c' }),
    provide(A707, { deps: { c: C707, up: B706 }, build: ({ c }) => new S707(c) }),
    provide(B707, { deps: { a: A707 }, build: ({ a }) => ({ b707: a }) }),
  ],
  exports: [B707],
})
class S708 {
  x
  constructor(x) {
    this.x = x
  }
  s708() {
    return 708
  }
}
const A708 = token('m708.a').of(),
  B708 = token('m708.b').of(),
  C708 = token('m708.c').of()
const M708 = defineModule({
  name: 'm708',
  imports: [M707],
  providers: [
    provide(C708, { build: () => 'c' }),
    provide(A708, { deps: { c: C708, up: B707 }, build: ({ c }) => new S708(c) }),
    provide(B708, { deps: { a: A708 }, build: ({ a }) => ({ b708: a }) }),
  ],
  exports: [B708],
})
class S709 {
  x
  constructor(x) {
    this.x = x
  }
  s709() {
    return 709
  }
}
const A709 = token('m709.a').of(),
  B709 = token('m709.b').of(),
  C709 = token('m709.c').of()
const M709 = defineModule({
  name: 'm709',
  imports: [M708],
  providers: [
    provide(C709, { build: () => 'c' }),
    provide(A709, { deps: { c: C709, up: B708 }, build: ({ c }) => new S709(c) }),
    provide(B709, { deps: { a: A709 }, build: ({ a }) => ({ b709: a }) }),
  ],
  exports: [B709],
})
class S710 {
  x
  constructor(x) {
    this.x = x
  }
  s710() {
    return 710
  }
}
const A710 = token('m710.a').of(),
  B710 = token('m710.b').of(),
  C710 = token('m710.c').of()
const M710 = defineModule({
  name: 'm710',
  imports: [M709],
  providers: [
    provide(C710, { build: () => 'c' }),
    provide(A710, { deps: { c: C710, up: B709 }, build: ({ c }) => new S710(c) }),
    provide(B710, { deps: { a: A710 }, build: ({ a }) => ({ b710: a }) }),
  ],
  exports: [B710],
})
class S711 {
  x
  constructor(x) {
    this.x = x
  }
  s711() {
    return 711
  }
}
const A711 = token('m711.a').of(),
  B711 = token('m711.b').of(),
  C711 = token('m711.c').of()
const M711 = defineModule({
  name: 'm711',
  imports: [M710],
  providers: [
    provide(C711, { build: () => 'c' }),
    provide(A711, { deps: { c: C711, up: B710 }, build: ({ c }) => new S711(c) }),
    provide(B711, { deps: { a: A711 }, build: ({ a }) => ({ b711: a }) }),
  ],
  exports: [B711],
})
class S712 {
  x
  constructor(x) {
    this.x = x
  }
  s712() {
    return 712
  }
}
const A712 = token('m712.a').of(),
  B712 = token('m712.b').of(),
  C712 = token('m712.c').of()
const M712 = defineModule({
  name: 'm712',
  imports: [M711],
  providers: [
    provide(C712, { build: () => 'c' }),
    provide(A712, { deps: { c: C712, up: B711 }, build: ({ c }) => new S712(c) }),
    provide(B712, { deps: { a: A712 }, build: ({ a }) => ({ b712: a }) }),
  ],
  exports: [B712],
})
class S713 {
  x
  constructor(x) {
    this.x = x
  }
  s713() {
    return 713
  }
}
const A713 = token('m713.a').of(),
  B713 = token('m713.b').of(),
  C713 = token('m713.c').of()
const M713 = defineModule({
  name: 'm713',
  imports: [M712],
  providers: [
    provide(C713, { build: () => 'c' }),
    provide(A713, { deps: { c: C713, up: B712 }, build: ({ c }) => new S713(c) }),
    provide(B713, { deps: { a: A713 }, build: ({ a }) => ({ b713: a }) }),
  ],
  exports: [B713],
})
class S714 {
  x
  constructor(x) {
    this.x = x
  }
  s714() {
    return 714
  }
}
const A714 = token('m714.a').of(),
  B714 = token('m714.b').of(),
  C714 = token('m714.c').of()
const M714 = defineModule({
  name: 'm714',
  imports: [M713],
  providers: [
    provide(C714, { build: () => 'c' }),
    provide(A714, { deps: { c: C714, up: B713 }, build: ({ c }) => new S714(c) }),
    provide(B714, { deps: { a: A714 }, build: ({ a }) => ({ b714: a }) }),
  ],
  exports: [B714],
})
class S715 {
  x
  constructor(x) {
    this.x = x
  }
  s715() {
    return 715
  }
}
const A715 = token('m715.a').of(),
  B715 = token('m715.b').of(),
  C715 = token('m715.c').of()
const M715 = defineModule({
  name: 'm715',
  imports: [M714],
  providers: [
    provide(C715, { build: () => 'c' }),
    provide(A715, { deps: { c: C715, up: B714 }, build: ({ c }) => new S715(c) }),
    provide(B715, { deps: { a: A715 }, build: ({ a }) => ({ b715: a }) }),
  ],
  exports: [B715],
})
class S716 {
  x
  constructor(x) {
    this.x = x
  }
  s716() {
    return 716
  }
}
const A716 = token('m716.a').of(),
  B716 = token('m716.b').of(),
  C716 = token('m716.c').of()
const M716 = defineModule({
  name: 'm716',
  imports: [M715],
  providers: [
    provide(C716, { build: () => 'c' }),
    provide(A716, { deps: { c: C716, up: B715 }, build: ({ c }) => new S716(c) }),
    provide(B716, { deps: { a: A716 }, build: ({ a }) => ({ b716: a }) }),
  ],
  exports: [B716],
})
class S717 {
  x
  constructor(x) {
    this.x = x
  }
  s717() {
    return 717
  }
}
const A717 = token('m717.a').of(),
  B717 = token('m717.b').of(),
  C717 = token('m717.c').of()
const M717 = defineModule({
  name: 'm717',
  imports: [M716],
  providers: [
    provide(C717, { build: () => 'c' }),
    provide(A717, { deps: { c: C717, up: B716 }, build: ({ c }) => new S717(c) }),
    provide(B717, { deps: { a: A717 }, build: ({ a }) => ({ b717: a }) }),
  ],
  exports: [B717],
})
class S718 {
  x
  constructor(x) {
    this.x = x
  }
  s718() {
    return 718
  }
}
const A718 = token('m718.a').of(),
  B718 = token('m718.b').of(),
  C718 = token('m718.c').of()
const M718 = defineModule({
  name: 'm718',
  imports: [M717],
  providers: [
    provide(C718, { build: () => 'c' }),
    provide(A718, { deps: { c: C718, up: B717 }, build: ({ c }) => new S718(c) }),
    provide(B718, { deps: { a: A718 }, build: ({ a }) => ({ b718: a }) }),
  ],
  exports: [B718],
})
class S719 {
  x
  constructor(x) {
    this.x = x
  }
  s719() {
    return 719
  }
}
const A719 = token('m719.a').of(),
  B719 = token('m719.b').of(),
  C719 = token('m719.c').of()
const M719 = defineModule({
  name: 'm719',
  imports: [M718],
  providers: [
    provide(C719, { build: () => 'c' }),
    provide(A719, { deps: { c: C719, up: B718 }, build: ({ c }) => new S719(c) }),
    provide(B719, { deps: { a: A719 }, build: ({ a }) => ({ b719: a }) }),
  ],
  exports: [B719],
})
class S720 {
  x
  constructor(x) {
    this.x = x
  }
  s720() {
    return 720
  }
}
const A720 = token('m720.a').of(),
  B720 = token('m720.b').of(),
  C720 = token('m720.c').of()
const M720 = defineModule({
  name: 'm720',
  imports: [M719],
  providers: [
    provide(C720, { build: () => 'c' }),
    provide(A720, { deps: { c: C720, up: B719 }, build: ({ c }) => new S720(c) }),
    provide(B720, { deps: { a: A720 }, build: ({ a }) => ({ b720: a }) }),
  ],
  exports: [B720],
})
class S721 {
  x
  constructor(x) {
    this.x = x
  }
  s721() {
    return 721
  }
}
const A721 = token('m721.a').of(),
  B721 = token('m721.b').of(),
  C721 = token('m721.c').of()
const M721 = defineModule({
  name: 'm721',
  imports: [M720],
  providers: [
    provide(C721, { build: () => 'c' }),
    provide(A721, { deps: { c: C721, up: B720 }, build: ({ c }) => new S721(c) }),
    provide(B721, { deps: { a: A721 }, build: ({ a }) => ({ b721: a }) }),
  ],
  exports: [B721],
})
class S722 {
  x
  constructor(x) {
    this.x = x
  }
  s722() {
    return 722
  }
}
const A722 = token('m722.a').of(),
  B722 = token('m722.b').of(),
  C722 = token('m722.c').of()
const M722 = defineModule({
  name: 'm722',
  imports: [M721],
  providers: [
    provide(C722, { build: () => 'c' }),
    provide(A722, { deps: { c: C722, up: B721 }, build: ({ c }) => new S722(c) }),
    provide(B722, { deps: { a: A722 }, build: ({ a }) => ({ b722: a }) }),
  ],
  exports: [B722],
})
class S723 {
  x
  constructor(x) {
    this.x = x
  }
  s723() {
    return 723
  }
}
const A723 = token('m723.a').of(),
  B723 = token('m723.b').of(),
  C723 = token('m723.c').of()
const M723 = defineModule({
  name: 'm723',
  imports: [M722],
  providers: [
    provide(C723, { build: () => 'c' }),
    provide(A723, { deps: { c: C723, up: B722 }, build: ({ c }) => new S723(c) }),
    provide(B723, { deps: { a: A723 }, build: ({ a }) => ({ b723: a }) }),
  ],
  exports: [B723],
})
class S724 {
  x
  constructor(x) {
    this.x = x
  }
  s724() {
    return 724
  }
}
const A724 = token('m724.a').of(),
  B724 = token('m724.b').of(),
  C724 = token('m724.c').of()
const M724 = defineModule({
  name: 'm724',
  imports: [M723],
  providers: [
    provide(C724, { build: () => 'c' }),
    provide(A724, { deps: { c: C724, up: B723 }, build: ({ c }) => new S724(c) }),
    provide(B724, { deps: { a: A724 }, build: ({ a }) => ({ b724: a }) }),
  ],
  exports: [B724],
})
class S725 {
  x
  constructor(x) {
    this.x = x
  }
  s725() {
    return 725
  }
}
const A725 = token('m725.a').of(),
  B725 = token('m725.b').of(),
  C725 = token('m725.c').of()
const M725 = defineModule({
  name: 'm725',
  imports: [M724],
  providers: [
    provide(C725, { build: () => 'c' }),
    provide(A725, { deps: { c: C725, up: B724 }, build: ({ c }) => new S725(c) }),
    provide(B725, { deps: { a: A725 }, build: ({ a }) => ({ b725: a }) }),
  ],
  exports: [B725],
})
class S726 {
  x
  constructor(x) {
    this.x = x
  }
  s726() {
    return 726
  }
}
const A726 = token('m726.a').of(),
  B726 = token('m726.b').of(),
  C726 = token('m726.c').of()
const M726 = defineModule({
  name: 'm726',
  imports: [M725],
  providers: [
    provide(C726, { build: () => 'c' }),
    provide(A726, { deps: { c: C726, up: B725 }, build: ({ c }) => new S726(c) }),
    provide(B726, { deps: { a: A726 }, build: ({ a }) => ({ b726: a }) }),
  ],
  exports: [B726],
})
class S727 {
  x
  constructor(x) {
    this.x = x
  }
  s727() {
    return 727
  }
}
const A727 = token('m727.a').of(),
  B727 = token('m727.b').of(),
  C727 = token('m727.c').of()
const M727 = defineModule({
  name: 'm727',
  imports: [M726],
  providers: [
    provide(C727, { build: () => 'c' }),
    provide(A727, { deps: { c: C727, up: B726 }, build: ({ c }) => new S727(c) }),
    provide(B727, { deps: { a: A727 }, build: ({ a }) => ({ b727: a }) }),
  ],
  exports: [B727],
})
class S728 {
  x
  constructor(x) {
    this.x = x
  }
  s728() {
    return 728
  }
}
const A728 = token('m728.a').of(),
  B728 = token('m728.b').of(),
  C728 = token('m728.c').of()
const M728 = defineModule({
  name: 'm728',
  imports: [M727],
  providers: [
    provide(C728, { build: () => 'c' }),
    provide(A728, { deps: { c: C728, up: B727 }, build: ({ c }) => new S728(c) }),
    provide(B728, { deps: { a: A728 }, build: ({ a }) => ({ b728: a }) }),
  ],
  exports: [B728],
})
class S729 {
  x
  constructor(x) {
    this.x = x
  }
  s729() {
    return 729
  }
}
const A729 = token('m729.a').of(),
  B729 = token('m729.b').of(),
  C729 = token('m729.c').of()
const M729 = defineModule({
  name: 'm729',
  imports: [M728],
  providers: [
    provide(C729, { build: () => 'c' }),
    provide(A729, { deps: { c: C729, up: B728 }, build: ({ c }) => new S729(c) }),
    provide(B729, { deps: { a: A729 }, build: ({ a }) => ({ b729: a }) }),
  ],
  exports: [B729],
})
class S730 {
  x
  constructor(x) {
    this.x = x
  }
  s730() {
    return 730
  }
}
const A730 = token('m730.a').of(),
  B730 = token('m730.b').of(),
  C730 = token('m730.c').of()
const M730 = defineModule({
  name: 'm730',
  imports: [M729],
  providers: [
    provide(C730, { build: () => 'c' }),
    provide(A730, { deps: { c: C730, up: B729 }, build: ({ c }) => new S730(c) }),
    provide(B730, { deps: { a: A730 }, build: ({ a }) => ({ b730: a }) }),
  ],
  exports: [B730],
})
class S731 {
  x
  constructor(x) {
    this.x = x
  }
  s731() {
    return 731
  }
}
const A731 = token('m731.a').of(),
  B731 = token('m731.b').of(),
  C731 = token('m731.c').of()
const M731 = defineModule({
  name: 'm731',
  imports: [M730],
  providers: [
    provide(C731, { build: () => 'c' }),
    provide(A731, { deps: { c: C731, up: B730 }, build: ({ c }) => new S731(c) }),
    provide(B731, { deps: { a: A731 }, build: ({ a }) => ({ b731: a }) }),
  ],
  exports: [B731],
})
class S732 {
  x
  constructor(x) {
    this.x = x
  }
  s732() {
    return 732
  }
}
const A732 = token('m732.a').of(),
  B732 = token('m732.b').of(),
  C732 = token('m732.c').of()
const M732 = defineModule({
  name: 'm732',
  imports: [M731],
  providers: [
    provide(C732, { build: () => 'c' }),
    provide(A732, { deps: { c: C732, up: B731 }, build: ({ c }) => new S732(c) }),
    provide(B732, { deps: { a: A732 }, build: ({ a }) => ({ b732: a }) }),
  ],
  exports: [B732],
})
class S733 {
  x
  constructor(x) {
    this.x = x
  }
  s733() {
    return 733
  }
}
const A733 = token('m733.a').of(),
  B733 = token('m733.b').of(),
  C733 = token('m733.c').of()
const M733 = defineModule({
  name: 'm733',
  imports: [M732],
  providers: [
    provide(C733, { build: () => 'c' }),
    provide(A733, { deps: { c: C733, up: B732 }, build: ({ c }) => new S733(c) }),
    provide(B733, { deps: { a: A733 }, build: ({ a }) => ({ b733: a }) }),
  ],
  exports: [B733],
})
class S734 {
  x
  constructor(x) {
    this.x = x
  }
  s734() {
    return 734
  }
}
const A734 = token('m734.a').of(),
  B734 = token('m734.b').of(),
  C734 = token('m734.c').of()
const M734 = defineModule({
  name: 'm734',
  imports: [M733],
  providers: [
    provide(C734, { build: () => 'c' }),
    provide(A734, { deps: { c: C734, up: B733 }, build: ({ c }) => new S734(c) }),
    provide(B734, { deps: { a: A734 }, build: ({ a }) => ({ b734: a }) }),
  ],
  exports: [B734],
})
class S735 {
  x
  constructor(x) {
    this.x = x
  }
  s735() {
    return 735
  }
}
const A735 = token('m735.a').of(),
  B735 = token('m735.b').of(),
  C735 = token('m735.c').of()
const M735 = defineModule({
  name: 'm735',
  imports: [M734],
  providers: [
    provide(C735, { build: () => 'c' }),
    provide(A735, { deps: { c: C735, up: B734 }, build: ({ c }) => new S735(c) }),
    provide(B735, { deps: { a: A735 }, build: ({ a }) => ({ b735: a }) }),
  ],
  exports: [B735],
})
class S736 {
  x
  constructor(x) {
    this.x = x
  }
  s736() {
    return 736
  }
}
const A736 = token('m736.a').of(),
  B736 = token('m736.b').of(),
  C736 = token('m736.c').of()
const M736 = defineModule({
  name: 'm736',
  imports: [M735],
  providers: [
    provide(C736, { build: () => 'c' }),
    provide(A736, { deps: { c: C736, up: B735 }, build: ({ c }) => new S736(c) }),
    provide(B736, { deps: { a: A736 }, build: ({ a }) => ({ b736: a }) }),
  ],
  exports: [B736],
})
class S737 {
  x
  constructor(x) {
    this.x = x
  }
  s737() {
    return 737
  }
}
const A737 = token('m737.a').of(),
  B737 = token('m737.b').of(),
  C737 = token('m737.c').of()
const M737 = defineModule({
  name: 'm737',
  imports: [M736],
  providers: [
    provide(C737, { build: () => 'c' }),
    provide(A737, { deps: { c: C737, up: B736 }, build: ({ c }) => new S737(c) }),
    provide(B737, { deps: { a: A737 }, build: ({ a }) => ({ b737: a }) }),
  ],
  exports: [B737],
})
class S738 {
  x
  constructor(x) {
    this.x = x
  }
  s738() {
    return 738
  }
}
const A738 = token('m738.a').of(),
  B738 = token('m738.b').of(),
  C738 = token('m738.c').of()
const M738 = defineModule({
  name: 'm738',
  imports: [M737],
  providers: [
    provide(C738, { build: () => 'c' }),
    provide(A738, { deps: { c: C738, up: B737 }, build: ({ c }) => new S738(c) }),
    provide(B738, { deps: { a: A738 }, build: ({ a }) => ({ b738: a }) }),
  ],
  exports: [B738],
})
class S739 {
  x
  constructor(x) {
    this.x = x
  }
  s739() {
    return 739
  }
}
const A739 = token('m739.a').of(),
  B739 = token('m739.b').of(),
  C739 = token('m739.c').of()
const M739 = defineModule({
  name: 'm739',
  imports: [M738],
  providers: [
    provide(C739, { build: () => 'c' }),
    provide(A739, { deps: { c: C739, up: B738 }, build: ({ c }) => new S739(c) }),
    provide(B739, { deps: { a: A739 }, build: ({ a }) => ({ b739: a }) }),
  ],
  exports: [B739],
})
class S740 {
  x
  constructor(x) {
    this.x = x
  }
  s740() {
    return 740
  }
}
const A740 = token('m740.a').of(),
  B740 = token('m740.b').of(),
  C740 = token('m740.c').of()
const M740 = defineModule({
  name: 'm740',
  imports: [M739],
  providers: [
    provide(C740, { build: () => 'c' }),
    provide(A740, { deps: { c: C740, up: B739 }, build: ({ c }) => new S740(c) }),
    provide(B740, { deps: { a: A740 }, build: ({ a }) => ({ b740: a }) }),
  ],
  exports: [B740],
})
class S741 {
  x
  constructor(x) {
    this.x = x
  }
  s741() {
    return 741
  }
}
const A741 = token('m741.a').of(),
  B741 = token('m741.b').of(),
  C741 = token('m741.c').of()
const M741 = defineModule({
  name: 'm741',
  imports: [M740],
  providers: [
    provide(C741, { build: () => 'c' }),
    provide(A741, { deps: { c: C741, up: B740 }, build: ({ c }) => new S741(c) }),
    provide(B741, { deps: { a: A741 }, build: ({ a }) => ({ b741: a }) }),
  ],
  exports: [B741],
})
class S742 {
  x
  constructor(x) {
    this.x = x
  }
  s742() {
    return 742
  }
}
const A742 = token('m742.a').of(),
  B742 = token('m742.b').of(),
  C742 = token('m742.c').of()
const M742 = defineModule({
  name: 'm742',
  imports: [M741],
  providers: [
    provide(C742, { build: () => 'c' }),
    provide(A742, { deps: { c: C742, up: B741 }, build: ({ c }) => new S742(c) }),
    provide(B742, { deps: { a: A742 }, build: ({ a }) => ({ b742: a }) }),
  ],
  exports: [B742],
})
class S743 {
  x
  constructor(x) {
    this.x = x
  }
  s743() {
    return 743
  }
}
const A743 = token('m743.a').of(),
  B743 = token('m743.b').of(),
  C743 = token('m743.c').of()
const M743 = defineModule({
  name: 'm743',
  imports: [M742],
  providers: [
    provide(C743, { build: () => 'c' }),
    provide(A743, { deps: { c: C743, up: B742 }, build: ({ c }) => new S743(c) }),
    provide(B743, { deps: { a: A743 }, build: ({ a }) => ({ b743: a }) }),
  ],
  exports: [B743],
})
class S744 {
  x
  constructor(x) {
    this.x = x
  }
  s744() {
    return 744
  }
}
const A744 = token('m744.a').of(),
  B744 = token('m744.b').of(),
  C744 = token('m744.c').of()
const M744 = defineModule({
  name: 'm744',
  imports: [M743],
  providers: [
    provide(C744, { build: () => 'c' }),
    provide(A744, { deps: { c: C744, up: B743 }, build: ({ c }) => new S744(c) }),
    provide(B744, { deps: { a: A744 }, build: ({ a }) => ({ b744: a }) }),
  ],
  exports: [B744],
})
class S745 {
  x
  constructor(x) {
    this.x = x
  }
  s745() {
    return 745
  }
}
const A745 = token('m745.a').of(),
  B745 = token('m745.b').of(),
  C745 = token('m745.c').of()
const M745 = defineModule({
  name: 'm745',
  imports: [M744],
  providers: [
    provide(C745, { build: () => 'c' }),
    provide(A745, { deps: { c: C745, up: B744 }, build: ({ c }) => new S745(c) }),
    provide(B745, { deps: { a: A745 }, build: ({ a }) => ({ b745: a }) }),
  ],
  exports: [B745],
})
class S746 {
  x
  constructor(x) {
    this.x = x
  }
  s746() {
    return 746
  }
}
const A746 = token('m746.a').of(),
  B746 = token('m746.b').of(),
  C746 = token('m746.c').of()
const M746 = defineModule({
  name: 'm746',
  imports: [M745],
  providers: [
    provide(C746, { build: () => 'c' }),
    provide(A746, { deps: { c: C746, up: B745 }, build: ({ c }) => new S746(c) }),
    provide(B746, { deps: { a: A746 }, build: ({ a }) => ({ b746: a }) }),
  ],
  exports: [B746],
})
class S747 {
  x
  constructor(x) {
    this.x = x
  }
  s747() {
    return 747
  }
}
const A747 = token('m747.a').of(),
  B747 = token('m747.b').of(),
  C747 = token('m747.c').of()
const M747 = defineModule({
  name: 'm747',
  imports: [M746],
  providers: [
    provide(C747, { build: () => 'c' }),
    provide(A747, { deps: { c: C747, up: B746 }, build: ({ c }) => new S747(c) }),
    provide(B747, { deps: { a: A747 }, build: ({ a }) => ({ b747: a }) }),
  ],
  exports: [B747],
})
class S748 {
  x
  constructor(x) {
    this.x = x
  }
  s748() {
    return 748
  }
}
const A748 = token('m748.a').of(),
  B748 = token('m748.b').of(),
  C748 = token('m748.c').of()
const M748 = defineModule({
  name: 'm748',
  imports: [M747],
  providers: [
    provide(C748, { build: () => 'c' }),
    provide(A748, { deps: { c: C748, up: B747 }, build: ({ c }) => new S748(c) }),
    provide(B748, { deps: { a: A748 }, build: ({ a }) => ({ b748: a }) }),
  ],
  exports: [B748],
})
class S749 {
  x
  constructor(x) {
    this.x = x
  }
  s749() {
    return 749
  }
}
const A749 = token('m749.a').of(),
  B749 = token('m749.b').of(),
  C749 = token('m749.c').of()
const M749 = defineModule({
  name: 'm749',
  imports: [M748],
  providers: [
    provide(C749, { build: () => 'c' }),
    provide(A749, { deps: { c: C749, up: B748 }, build: ({ c }) => new S749(c) }),
    provide(B749, { deps: { a: A749 }, build: ({ a }) => ({ b749: a }) }),
  ],
  exports: [B749],
})
class S750 {
  x
  constructor(x) {
    this.x = x
  }
  s750() {
    return 750
  }
}
const A750 = token('m750.a').of(),
  B750 = token('m750.b').of(),
  C750 = token('m750.c').of()
const M750 = defineModule({
  name: 'm750',
  imports: [M749],
  providers: [
    provide(C750, { build: () => 'c' }),
    provide(A750, { deps: { c: C750, up: B749 }, build: ({ c }) => new S750(c) }),
    provide(B750, { deps: { a: A750 }, build: ({ a }) => ({ b750: a }) }),
  ],
  exports: [B750],
})
class S751 {
  x
  constructor(x) {
    this.x = x
  }
  s751() {
    return 751
  }
}
const A751 = token('m751.a').of(),
  B751 = token('m751.b').of(),
  C751 = token('m751.c').of()
const M751 = defineModule({
  name: 'm751',
  imports: [M750],
  providers: [
    provide(C751, { build: () => 'c' }),
    provide(A751, { deps: { c: C751, up: B750 }, build: ({ c }) => new S751(c) }),
    provide(B751, { deps: { a: A751 }, build: ({ a }) => ({ b751: a }) }),
  ],
  exports: [B751],
})
class S752 {
  x
  constructor(x) {
    this.x = x
  }
  s752() {
    return 752
  }
}
const A752 = token('m752.a').of(),
  B752 = token('m752.b').of(),
  C752 = token('m752.c').of()
const M752 = defineModule({
  name: 'm752',
  imports: [M751],
  providers: [
    provide(C752, { build: () => 'c' }),
    provide(A752, { deps: { c: C752, up: B751 }, build: ({ c }) => new S752(c) }),
    provide(B752, { deps: { a: A752 }, build: ({ a }) => ({ b752: a }) }),
  ],
  exports: [B752],
})
class S753 {
  x
  constructor(x) {
    this.x = x
  }
  s753() {
    return 753
  }
}
const A753 = token('m753.a').of(),
  B753 = token('m753.b').of(),
  C753 = token('m753.c').of()
const M753 = defineModule({
  name: 'm753',
  imports: [M752],
  providers: [
    provide(C753, { build: () => 'c' }),
    provide(A753, { deps: { c: C753, up: B752 }, build: ({ c }) => new S753(c) }),
    provide(B753, { deps: { a: A753 }, build: ({ a }) => ({ b753: a }) }),
  ],
  exports: [B753],
})
class S754 {
  x
  constructor(x) {
    this.x = x
  }
  s754() {
    return 754
  }
}
const A754 = token('m754.a').of(),
  B754 = token('m754.b').of(),
  C754 = token('m754.c').of()
const M754 = defineModule({
  name: 'm754',
  imports: [M753],
  providers: [
    provide(C754, { build: () => 'c' }),
    provide(A754, { deps: { c: C754, up: B753 }, build: ({ c }) => new S754(c) }),
    provide(B754, { deps: { a: A754 }, build: ({ a }) => ({ b754: a }) }),
  ],
  exports: [B754],
})
class S755 {
  x
  constructor(x) {
    this.x = x
  }
  s755() {
    return 755
  }
}
const A755 = token('m755.a').of(),
  B755 = token('m755.b').of(),
  C755 = token('m755.c').of()
const M755 = defineModule({
  name: 'm755',
  imports: [M754],
  providers: [
    provide(C755, { build: () => 'c' }),
    provide(A755, { deps: { c: C755, up: B754 }, build: ({ c }) => new S755(c) }),
    provide(B755, { deps: { a: A755 }, build: ({ a }) => ({ b755: a }) }),
  ],
  exports: [B755],
})
class S756 {
  x
  constructor(x) {
    this.x = x
  }
  s756() {
    return 756
  }
}
const A756 = token('m756.a').of(),
  B756 = token('m756.b').of(),
  C756 = token('m756.c').of()
const M756 = defineModule({
  name: 'm756',
  imports: [M755],
  providers: [
    provide(C756, { build: () => 'c' }),
    provide(A756, { deps: { c: C756, up: B755 }, build: ({ c }) => new S756(c) }),
    provide(B756, { deps: { a: A756 }, build: ({ a }) => ({ b756: a }) }),
  ],
  exports: [B756],
})
class S757 {
  x
  constructor(x) {
    this.x = x
  }
  s757() {
    return 757
  }
}
const A757 = token('m757.a').of(),
  B757 = token('m757.b').of(),
  C757 = token('m757.c').of()
const M757 = defineModule({
  name: 'm757',
  imports: [M756],
  providers: [
    provide(C757, { build: () => 'c' }),
    provide(A757, { deps: { c: C757, up: B756 }, build: ({ c }) => new S757(c) }),
    provide(B757, { deps: { a: A757 }, build: ({ a }) => ({ b757: a }) }),
  ],
  exports: [B757],
})
class S758 {
  x
  constructor(x) {
    this.x = x
  }
  s758() {
    return 758
  }
}
const A758 = token('m758.a').of(),
  B758 = token('m758.b').of(),
  C758 = token('m758.c').of()
const M758 = defineModule({
  name: 'm758',
  imports: [M757],
  providers: [
    provide(C758, { build: () => 'c' }),
    provide(A758, { deps: { c: C758, up: B757 }, build: ({ c }) => new S758(c) }),
    provide(B758, { deps: { a: A758 }, build: ({ a }) => ({ b758: a }) }),
  ],
  exports: [B758],
})
class S759 {
  x
  constructor(x) {
    this.x = x
  }
  s759() {
    return 759
  }
}
const A759 = token('m759.a').of(),
  B759 = token('m759.b').of(),
  C759 = token('m759.c').of()
const M759 = defineModule({
  name: 'm759',
  imports: [M758],
  providers: [
    provide(C759, { build: () => 'c' }),
    provide(A759, { deps: { c: C759, up: B758 }, build: ({ c }) => new S759(c) }),
    provide(B759, { deps: { a: A759 }, build: ({ a }) => ({ b759: a }) }),
  ],
  exports: [B759],
})
class S760 {
  x
  constructor(x) {
    this.x = x
  }
  s760() {
    return 760
  }
}
const A760 = token('m760.a').of(),
  B760 = token('m760.b').of(),
  C760 = token('m760.c').of()
const M760 = defineModule({
  name: 'm760',
  imports: [M759],
  providers: [
    provide(C760, { build: () => 'c' }),
    provide(A760, { deps: { c: C760, up: B759 }, build: ({ c }) => new S760(c) }),
    provide(B760, { deps: { a: A760 }, build: ({ a }) => ({ b760: a }) }),
  ],
  exports: [B760],
})
class S761 {
  x
  constructor(x) {
    this.x = x
  }
  s761() {
    return 761
  }
}
const A761 = token('m761.a').of(),
  B761 = token('m761.b').of(),
  C761 = token('m761.c').of()
const M761 = defineModule({
  name: 'm761',
  imports: [M760],
  providers: [
    provide(C761, { build: () => 'c' }),
    provide(A761, { deps: { c: C761, up: B760 }, build: ({ c }) => new S761(c) }),
    provide(B761, { deps: { a: A761 }, build: ({ a }) => ({ b761: a }) }),
  ],
  exports: [B761],
})
class S762 {
  x
  constructor(x) {
    this.x = x
  }
  s762() {
    return 762
  }
}
const A762 = token('m762.a').of(),
  B762 = token('m762.b').of(),
  C762 = token('m762.c').of()
const M762 = defineModule({
  name: 'm762',
  imports: [M761],
  providers: [
    provide(C762, { build: () => 'c' }),
    provide(A762, { deps: { c: C762, up: B761 }, build: ({ c }) => new S762(c) }),
    provide(B762, { deps: { a: A762 }, build: ({ a }) => ({ b762: a }) }),
  ],
  exports: [B762],
})
class S763 {
  x
  constructor(x) {
    this.x = x
  }
  s763() {
    return 763
  }
}
const A763 = token('m763.a').of(),
  B763 = token('m763.b').of(),
  C763 = token('m763.c').of()
const M763 = defineModule({
  name: 'm763',
  imports: [M762],
  providers: [
    provide(C763, { build: () => 'c' }),
    provide(A763, { deps: { c: C763, up: B762 }, build: ({ c }) => new S763(c) }),
    provide(B763, { deps: { a: A763 }, build: ({ a }) => ({ b763: a }) }),
  ],
  exports: [B763],
})
class S764 {
  x
  constructor(x) {
    this.x = x
  }
  s764() {
    return 764
  }
}
const A764 = token('m764.a').of(),
  B764 = token('m764.b').of(),
  C764 = token('m764.c').of()
const M764 = defineModule({
  name: 'm764',
  imports: [M763],
  providers: [
    provide(C764, { build: () => 'c' }),
    provide(A764, { deps: { c: C764, up: B763 }, build: ({ c }) => new S764(c) }),
    provide(B764, { deps: { a: A764 }, build: ({ a }) => ({ b764: a }) }),
  ],
  exports: [B764],
})
class S765 {
  x
  constructor(x) {
    this.x = x
  }
  s765() {
    return 765
  }
}
const A765 = token('m765.a').of(),
  B765 = token('m765.b').of(),
  C765 = token('m765.c').of()
const M765 = defineModule({
  name: 'm765',
  imports: [M764],
  providers: [
    provide(C765, { build: () => 'c' }),
    provide(A765, { deps: { c: C765, up: B764 }, build: ({ c }) => new S765(c) }),
    provide(B765, { deps: { a: A765 }, build: ({ a }) => ({ b765: a }) }),
  ],
  exports: [B765],
})
class S766 {
  x
  constructor(x) {
    this.x = x
  }
  s766() {
    return 766
  }
}
const A766 = token('m766.a').of(),
  B766 = token('m766.b').of(),
  C766 = token('m766.c').of()
const M766 = defineModule({
  name: 'm766',
  imports: [M765],
  providers: [
    provide(C766, { build: () => 'c' }),
    provide(A766, { deps: { c: C766, up: B765 }, build: ({ c }) => new S766(c) }),
    provide(B766, { deps: { a: A766 }, build: ({ a }) => ({ b766: a }) }),
  ],
  exports: [B766],
})
class S767 {
  x
  constructor(x) {
    this.x = x
  }
  s767() {
    return 767
  }
}
const A767 = token('m767.a').of(),
  B767 = token('m767.b').of(),
  C767 = token('m767.c').of()
const M767 = defineModule({
  name: 'm767',
  imports: [M766],
  providers: [
    provide(C767, { build: () => 'c' }),
    provide(A767, { deps: { c: C767, up: B766 }, build: ({ c }) => new S767(c) }),
    provide(B767, { deps: { a: A767 }, build: ({ a }) => ({ b767: a }) }),
  ],
  exports: [B767],
})
class S768 {
  x
  constructor(x) {
    this.x = x
  }
  s768() {
    return 768
  }
}
const A768 = token('m768.a').of(),
  B768 = token('m768.b').of(),
  C768 = token('m768.c').of()
const M768 = defineModule({
  name: 'm768',
  imports: [M767],
  providers: [
    provide(C768, { build: () => 'c' }),
    provide(A768, { deps: { c: C768, up: B767 }, build: ({ c }) => new S768(c) }),
    provide(B768, { deps: { a: A768 }, build: ({ a }) => ({ b768: a }) }),
  ],
  exports: [B768],
})
class S769 {
  x
  constructor(x) {
    this.x = x
  }
  s769() {
    return 769
  }
}
const A769 = token('m769.a').of(),
  B769 = token('m769.b').of(),
  C769 = token('m769.c').of()
const M769 = defineModule({
  name: 'm769',
  imports: [M768],
  providers: [
    provide(C769, { build: () => 'c' }),
    provide(A769, { deps: { c: C769, up: B768 }, build: ({ c }) => new S769(c) }),
    provide(B769, { deps: { a: A769 }, build: ({ a }) => ({ b769: a }) }),
  ],
  exports: [B769],
})
class S770 {
  x
  constructor(x) {
    this.x = x
  }
  s770() {
    return 770
  }
}
const A770 = token('m770.a').of(),
  B770 = token('m770.b').of(),
  C770 = token('m770.c').of()
const M770 = defineModule({
  name: 'm770',
  imports: [M769],
  providers: [
    provide(C770, { build: () => 'c' }),
    provide(A770, { deps: { c: C770, up: B769 }, build: ({ c }) => new S770(c) }),
    provide(B770, { deps: { a: A770 }, build: ({ a }) => ({ b770: a }) }),
  ],
  exports: [B770],
})
class S771 {
  x
  constructor(x) {
    this.x = x
  }
  s771() {
    return 771
  }
}
const A771 = token('m771.a').of(),
  B771 = token('m771.b').of(),
  C771 = token('m771.c').of()
const M771 = defineModule({
  name: 'm771',
  imports: [M770],
  providers: [
    provide(C771, { build: () => 'c' }),
    provide(A771, { deps: { c: C771, up: B770 }, build: ({ c }) => new S771(c) }),
    provide(B771, { deps: { a: A771 }, build: ({ a }) => ({ b771: a }) }),
  ],
  exports: [B771],
})
class S772 {
  x
  constructor(x) {
    this.x = x
  }
  s772() {
    return 772
  }
}
const A772 = token('m772.a').of(),
  B772 = token('m772.b').of(),
  C772 = token('m772.c').of()
const M772 = defineModule({
  name: 'm772',
  imports: [M771],
  providers: [
    provide(C772, { build: () => 'c' }),
    provide(A772, { deps: { c: C772, up: B771 }, build: ({ c }) => new S772(c) }),
    provide(B772, { deps: { a: A772 }, build: ({ a }) => ({ b772: a }) }),
  ],
  exports: [B772],
})
class S773 {
  x
  constructor(x) {
    this.x = x
  }
  s773() {
    return 773
  }
}
const A773 = token('m773.a').of(),
  B773 = token('m773.b').of(),
  C773 = token('m773.c').of()
const M773 = defineModule({
  name: 'm773',
  imports: [M772],
  providers: [
    provide(C773, { build: () => 'c' }),
    provide(A773, { deps: { c: C773, up: B772 }, build: ({ c }) => new S773(c) }),
    provide(B773, { deps: { a: A773 }, build: ({ a }) => ({ b773: a }) }),
  ],
  exports: [B773],
})
class S774 {
  x
  constructor(x) {
    this.x = x
  }
  s774() {
    return 774
  }
}
const A774 = token('m774.a').of(),
  B774 = token('m774.b').of(),
  C774 = token('m774.c').of()
const M774 = defineModule({
  name: 'm774',
  imports: [M773],
  providers: [
    provide(C774, { build: () => 'c' }),
    provide(A774, { deps: { c: C774, up: B773 }, build: ({ c }) => new S774(c) }),
    provide(B774, { deps: { a: A774 }, build: ({ a }) => ({ b774: a }) }),
  ],
  exports: [B774],
})
class S775 {
  x
  constructor(x) {
    this.x = x
  }
  s775() {
    return 775
  }
}
const A775 = token('m775.a').of(),
  B775 = token('m775.b').of(),
  C775 = token('m775.c').of()
const M775 = defineModule({
  name: 'm775',
  imports: [M774],
  providers: [
    provide(C775, { build: () => 'c' }),
    provide(A775, { deps: { c: C775, up: B774 }, build: ({ c }) => new S775(c) }),
    provide(B775, { deps: { a: A775 }, build: ({ a }) => ({ b775: a }) }),
  ],
  exports: [B775],
})
class S776 {
  x
  constructor(x) {
    this.x = x
  }
  s776() {
    return 776
  }
}
const A776 = token('m776.a').of(),
  B776 = token('m776.b').of(),
  C776 = token('m776.c').of()
const M776 = defineModule({
  name: 'm776',
  imports: [M775],
  providers: [
    provide(C776, { build: () => 'c' }),
    provide(A776, { deps: { c: C776, up: B775 }, build: ({ c }) => new S776(c) }),
    provide(B776, { deps: { a: A776 }, build: ({ a }) => ({ b776: a }) }),
  ],
  exports: [B776],
})
class S777 {
  x
  constructor(x) {
    this.x = x
  }
  s777() {
    return 777
  }
}
const A777 = token('m777.a').of(),
  B777 = token('m777.b').of(),
  C777 = token('m777.c').of()
const M777 = defineModule({
  name: 'm777',
  imports: [M776],
  providers: [
    provide(C777, { build: () => 'c' }),
    provide(A777, { deps: { c: C777, up: B776 }, build: ({ c }) => new S777(c) }),
    provide(B777, { deps: { a: A777 }, build: ({ a }) => ({ b777: a }) }),
  ],
  exports: [B777],
})
class S778 {
  x
  constructor(x) {
    this.x = x
  }
  s778() {
    return 778
  }
}
const A778 = token('m778.a').of(),
  B778 = token('m778.b').of(),
  C778 = token('m778.c').of()
const M778 = defineModule({
  name: 'm778',
  imports: [M777],
  providers: [
    provide(C778, { build: () => 'c' }),
    provide(A778, { deps: { c: C778, up: B777 }, build: ({ c }) => new S778(c) }),
    provide(B778, { deps: { a: A778 }, build: ({ a }) => ({ b778: a }) }),
  ],
  exports: [B778],
})
class S779 {
  x
  constructor(x) {
    this.x = x
  }
  s779() {
    return 779
  }
}
const A779 = token('m779.a').of(),
  B779 = token('m779.b').of(),
  C779 = token('m779.c').of()
const M779 = defineModule({
  name: 'm779',
  imports: [M778],
  providers: [
    provide(C779, { build: () => 'c' }),
    provide(A779, { deps: { c: C779, up: B778 }, build: ({ c }) => new S779(c) }),
    provide(B779, { deps: { a: A779 }, build: ({ a }) => ({ b779: a }) }),
  ],
  exports: [B779],
})
class S780 {
  x
  constructor(x) {
    this.x = x
  }
  s780() {
    return 780
  }
}
const A780 = token('m780.a').of(),
  B780 = token('m780.b').of(),
  C780 = token('m780.c').of()
const M780 = defineModule({
  name: 'm780',
  imports: [M779],
  providers: [
    provide(C780, { build: () => 'c' }),
    provide(A780, { deps: { c: C780, up: B779 }, build: ({ c }) => new S780(c) }),
    provide(B780, { deps: { a: A780 }, build: ({ a }) => ({ b780: a }) }),
  ],
  exports: [B780],
})
class S781 {
  x
  constructor(x) {
    this.x = x
  }
  s781() {
    return 781
  }
}
const A781 = token('m781.a').of(),
  B781 = token('m781.b').of(),
  C781 = token('m781.c').of()
const M781 = defineModule({
  name: 'm781',
  imports: [M780],
  providers: [
    provide(C781, { build: () => 'c' }),
    provide(A781, { deps: { c: C781, up: B780 }, build: ({ c }) => new S781(c) }),
    provide(B781, { deps: { a: A781 }, build: ({ a }) => ({ b781: a }) }),
  ],
  exports: [B781],
})
class S782 {
  x
  constructor(x) {
    this.x = x
  }
  s782() {
    return 782
  }
}
const A782 = token('m782.a').of(),
  B782 = token('m782.b').of(),
  C782 = token('m782.c').of()
const M782 = defineModule({
  name: 'm782',
  imports: [M781],
  providers: [
    provide(C782, { build: () => 'c' }),
    provide(A782, { deps: { c: C782, up: B781 }, build: ({ c }) => new S782(c) }),
    provide(B782, { deps: { a: A782 }, build: ({ a }) => ({ b782: a }) }),
  ],
  exports: [B782],
})
class S783 {
  x
  constructor(x) {
    this.x = x
  }
  s783() {
    return 783
  }
}
const A783 = token('m783.a').of(),
  B783 = token('m783.b').of(),
  C783 = token('m783.c').of()
const M783 = defineModule({
  name: 'm783',
  imports: [M782],
  providers: [
    provide(C783, { build: () => 'c' }),
    provide(A783, { deps: { c: C783, up: B782 }, build: ({ c }) => new S783(c) }),
    provide(B783, { deps: { a: A783 }, build: ({ a }) => ({ b783: a }) }),
  ],
  exports: [B783],
})
class S784 {
  x
  constructor(x) {
    this.x = x
  }
  s784() {
    return 784
  }
}
const A784 = token('m784.a').of(),
  B784 = token('m784.b').of(),
  C784 = token('m784.c').of()
const M784 = defineModule({
  name: 'm784',
  imports: [M783],
  providers: [
    provide(C784, { build: () => 'c' }),
    provide(A784, { deps: { c: C784, up: B783 }, build: ({ c }) => new S784(c) }),
    provide(B784, { deps: { a: A784 }, build: ({ a }) => ({ b784: a }) }),
  ],
  exports: [B784],
})
class S785 {
  x
  constructor(x) {
    this.x = x
  }
  s785() {
    return 785
  }
}
const A785 = token('m785.a').of(),
  B785 = token('m785.b').of(),
  C785 = token('m785.c').of()
const M785 = defineModule({
  name: 'm785',
  imports: [M784],
  providers: [
    provide(C785, { build: () => 'c' }),
    provide(A785, { deps: { c: C785, up: B784 }, build: ({ c }) => new S785(c) }),
    provide(B785, { deps: { a: A785 }, build: ({ a }) => ({ b785: a }) }),
  ],
  exports: [B785],
})
class S786 {
  x
  constructor(x) {
    this.x = x
  }
  s786() {
    return 786
  }
}
const A786 = token('m786.a').of(),
  B786 = token('m786.b').of(),
  C786 = token('m786.c').of()
const M786 = defineModule({
  name: 'm786',
  imports: [M785],
  providers: [
    provide(C786, { build: () => 'c' }),
    provide(A786, { deps: { c: C786, up: B785 }, build: ({ c }) => new S786(c) }),
    provide(B786, { deps: { a: A786 }, build: ({ a }) => ({ b786: a }) }),
  ],
  exports: [B786],
})
class S787 {
  x
  constructor(x) {
    this.x = x
  }
  s787() {
    return 787
  }
}
const A787 = token('m787.a').of(),
  B787 = token('m787.b').of(),
  C787 = token('m787.c').of()
const M787 = defineModule({
  name: 'm787',
  imports: [M786],
  providers: [
    provide(C787, { build: () => 'c' }),
    provide(A787, { deps: { c: C787, up: B786 }, build: ({ c }) => new S787(c) }),
    provide(B787, { deps: { a: A787 }, build: ({ a }) => ({ b787: a }) }),
  ],
  exports: [B787],
})
class S788 {
  x
  constructor(x) {
    this.x = x
  }
  s788() {
    return 788
  }
}
const A788 = token('m788.a').of(),
  B788 = token('m788.b').of(),
  C788 = token('m788.c').of()
const M788 = defineModule({
  name: 'm788',
  imports: [M787],
  providers: [
    provide(C788, { build: () => 'c' }),
    provide(A788, { deps: { c: C788, up: B787 }, build: ({ c }) => new S788(c) }),
    provide(B788, { deps: { a: A788 }, build: ({ a }) => ({ b788: a }) }),
  ],
  exports: [B788],
})
class S789 {
  x
  constructor(x) {
    this.x = x
  }
  s789() {
    return 789
  }
}
const A789 = token('m789.a').of(),
  B789 = token('m789.b').of(),
  C789 = token('m789.c').of()
const M789 = defineModule({
  name: 'm789',
  imports: [M788],
  providers: [
    provide(C789, { build: () => 'c' }),
    provide(A789, { deps: { c: C789, up: B788 }, build: ({ c }) => new S789(c) }),
    provide(B789, { deps: { a: A789 }, build: ({ a }) => ({ b789: a }) }),
  ],
  exports: [B789],
})
class S790 {
  x
  constructor(x) {
    this.x = x
  }
  s790() {
    return 790
  }
}
const A790 = token('m790.a').of(),
  B790 = token('m790.b').of(),
  C790 = token('m790.c').of()
const M790 = defineModule({
  name: 'm790',
  imports: [M789],
  providers: [
    provide(C790, { build: () => 'c' }),
    provide(A790, { deps: { c: C790, up: B789 }, build: ({ c }) => new S790(c) }),
    provide(B790, { deps: { a: A790 }, build: ({ a }) => ({ b790: a }) }),
  ],
  exports: [B790],
})
class S791 {
  x
  constructor(x) {
    this.x = x
  }
  s791() {
    return 791
  }
}
const A791 = token('m791.a').of(),
  B791 = token('m791.b').of(),
  C791 = token('m791.c').of()
const M791 = defineModule({
  name: 'm791',
  imports: [M790],
  providers: [
    provide(C791, { build: () => 'c' }),
    provide(A791, { deps: { c: C791, up: B790 }, build: ({ c }) => new S791(c) }),
    provide(B791, { deps: { a: A791 }, build: ({ a }) => ({ b791: a }) }),
  ],
  exports: [B791],
})
class S792 {
  x
  constructor(x) {
    this.x = x
  }
  s792() {
    return 792
  }
}
const A792 = token('m792.a').of(),
  B792 = token('m792.b').of(),
  C792 = token('m792.c').of()
const M792 = defineModule({
  name: 'm792',
  imports: [M791],
  providers: [
    provide(C792, { build: () => 'c' }),
    provide(A792, { deps: { c: C792, up: B791 }, build: ({ c }) => new S792(c) }),
    provide(B792, { deps: { a: A792 }, build: ({ a }) => ({ b792: a }) }),
  ],
  exports: [B792],
})
class S793 {
  x
  constructor(x) {
    this.x = x
  }
  s793() {
    return 793
  }
}
const A793 = token('m793.a').of(),
  B793 = token('m793.b').of(),
  C793 = token('m793.c').of()
const M793 = defineModule({
  name: 'm793',
  imports: [M792],
  providers: [
    provide(C793, { build: () => 'c' }),
    provide(A793, { deps: { c: C793, up: B792 }, build: ({ c }) => new S793(c) }),
    provide(B793, { deps: { a: A793 }, build: ({ a }) => ({ b793: a }) }),
  ],
  exports: [B793],
})
class S794 {
  x
  constructor(x) {
    this.x = x
  }
  s794() {
    return 794
  }
}
const A794 = token('m794.a').of(),
  B794 = token('m794.b').of(),
  C794 = token('m794.c').of()
const M794 = defineModule({
  name: 'm794',
  imports: [M793],
  providers: [
    provide(C794, { build: () => 'c' }),
    provide(A794, { deps: { c: C794, up: B793 }, build: ({ c }) => new S794(c) }),
    provide(B794, { deps: { a: A794 }, build: ({ a }) => ({ b794: a }) }),
  ],
  exports: [B794],
})
class S795 {
  x
  constructor(x) {
    this.x = x
  }
  s795() {
    return 795
  }
}
const A795 = token('m795.a').of(),
  B795 = token('m795.b').of(),
  C795 = token('m795.c').of()
const M795 = defineModule({
  name: 'm795',
  imports: [M794],
  providers: [
    provide(C795, { build: () => 'c' }),
    provide(A795, { deps: { c: C795, up: B794 }, build: ({ c }) => new S795(c) }),
    provide(B795, { deps: { a: A795 }, build: ({ a }) => ({ b795: a }) }),
  ],
  exports: [B795],
})
class S796 {
  x
  constructor(x) {
    this.x = x
  }
  s796() {
    return 796
  }
}
const A796 = token('m796.a').of(),
  B796 = token('m796.b').of(),
  C796 = token('m796.c').of()
const M796 = defineModule({
  name: 'm796',
  imports: [M795],
  providers: [
    provide(C796, { build: () => 'c' }),
    provide(A796, { deps: { c: C796, up: B795 }, build: ({ c }) => new S796(c) }),
    provide(B796, { deps: { a: A796 }, build: ({ a }) => ({ b796: a }) }),
  ],
  exports: [B796],
})
class S797 {
  x
  constructor(x) {
    this.x = x
  }
  s797() {
    return 797
  }
}
const A797 = token('m797.a').of(),
  B797 = token('m797.b').of(),
  C797 = token('m797.c').of()
const M797 = defineModule({
  name: 'm797',
  imports: [M796],
  providers: [
    provide(C797, { build: () => 'c' }),
    provide(A797, { deps: { c: C797, up: B796 }, build: ({ c }) => new S797(c) }),
    provide(B797, { deps: { a: A797 }, build: ({ a }) => ({ b797: a }) }),
  ],
  exports: [B797],
})
class S798 {
  x
  constructor(x) {
    this.x = x
  }
  s798() {
    return 798
  }
}
const A798 = token('m798.a').of(),
  B798 = token('m798.b').of(),
  C798 = token('m798.c').of()
const M798 = defineModule({
  name: 'm798',
  imports: [M797],
  providers: [
    provide(C798, { build: () => 'c' }),
    provide(A798, { deps: { c: C798, up: B797 }, build: ({ c }) => new S798(c) }),
    provide(B798, { deps: { a: A798 }, build: ({ a }) => ({ b798: a }) }),
  ],
  exports: [B798],
})
class S799 {
  x
  constructor(x) {
    this.x = x
  }
  s799() {
    return 799
  }
}
const A799 = token('m799.a').of(),
  B799 = token('m799.b').of(),
  C799 = token('m799.c').of()
const M799 = defineModule({
  name: 'm799',
  imports: [M798],
  providers: [
    provide(C799, { build: () => 'c' }),
    provide(A799, { deps: { c: C799, up: B798 }, build: ({ c }) => new S799(c) }),
    provide(B799, { deps: { a: A799 }, build: ({ a }) => ({ b799: a }) }),
  ],
  exports: [B799],
})
class S800 {
  x
  constructor(x) {
    this.x = x
  }
  s800() {
    return 800
  }
}
const A800 = token('m800.a').of(),
  B800 = token('m800.b').of(),
  C800 = token('m800.c').of()
const M800 = defineModule({
  name: 'm800',
  imports: [M799],
  providers: [
    provide(C800, { build: () => 'c' }),
    provide(A800, { deps: { c: C800, up: B799 }, build: ({ c }) => new S800(c) }),
    provide(B800, { deps: { a: A800 }, build: ({ a }) => ({ b800: a }) }),
  ],
  exports: [B800],
})
class S801 {
  x
  constructor(x) {
    this.x = x
  }
  s801() {
    return 801
  }
}
const A801 = token('m801.a').of(),
  B801 = token('m801.b').of(),
  C801 = token('m801.c').of()
const M801 = defineModule({
  name: 'm801',
  imports: [M800],
  providers: [
    provide(C801, { build: () => 'c' }),
    provide(A801, { deps: { c: C801, up: B800 }, build: ({ c }) => new S801(c) }),
    provide(B801, { deps: { a: A801 }, build: ({ a }) => ({ b801: a }) }),
  ],
  exports: [B801],
})
class S802 {
  x
  constructor(x) {
    this.x = x
  }
  s802() {
    return 802
  }
}
const A802 = token('m802.a').of(),
  B802 = token('m802.b').of(),
  C802 = token('m802.c').of()
const M802 = defineModule({
  name: 'm802',
  imports: [M801],
  providers: [
    provide(C802, { build: () => 'c' }),
    provide(A802, { deps: { c: C802, up: B801 }, build: ({ c }) => new S802(c) }),
    provide(B802, { deps: { a: A802 }, build: ({ a }) => ({ b802: a }) }),
  ],
  exports: [B802],
})
class S803 {
  x
  constructor(x) {
    this.x = x
  }
  s803() {
    return 803
  }
}
const A803 = token('m803.a').of(),
  B803 = token('m803.b').of(),
  C803 = token('m803.c').of()
const M803 = defineModule({
  name: 'm803',
  imports: [M802],
  providers: [
    provide(C803, { build: () => 'c' }),
    provide(A803, { deps: { c: C803, up: B802 }, build: ({ c }) => new S803(c) }),
    provide(B803, { deps: { a: A803 }, build: ({ a }) => ({ b803: a }) }),
  ],
  exports: [B803],
})
class S804 {
  x
  constructor(x) {
    this.x = x
  }
  s804() {
    return 804
  }
}
const A804 = token('m804.a').of(),
  B804 = token('m804.b').of(),
  C804 = token('m804.c').of()
const M804 = defineModule({
  name: 'm804',
  imports: [M803],
  providers: [
    provide(C804, { build: () => 'c' }),
    provide(A804, { deps: { c: C804, up: B803 }, build: ({ c }) => new S804(c) }),
    provide(B804, { deps: { a: A804 }, build: ({ a }) => ({ b804: a }) }),
  ],
  exports: [B804],
})
class S805 {
  x
  constructor(x) {
    this.x = x
  }
  s805() {
    return 805
  }
}
const A805 = token('m805.a').of(),
  B805 = token('m805.b').of(),
  C805 = token('m805.c').of()
const M805 = defineModule({
  name: 'm805',
  imports: [M804],
  providers: [
    provide(C805, { build: () => 'c' }),
    provide(A805, { deps: { c: C805, up: B804 }, build: ({ c }) => new S805(c) }),
    provide(B805, { deps: { a: A805 }, build: ({ a }) => ({ b805: a }) }),
  ],
  exports: [B805],
})
class S806 {
  x
  constructor(x) {
    this.x = x
  }
  s806() {
    return 806
  }
}
const A806 = token('m806.a').of(),
  B806 = token('m806.b').of(),
  C806 = token('m806.c').of()
const M806 = defineModule({
  name: 'm806',
  imports: [M805],
  providers: [
    provide(C806, { build: () => 'c' }),
    provide(A806, { deps: { c: C806, up: B805 }, build: ({ c }) => new S806(c) }),
    provide(B806, { deps: { a: A806 }, build: ({ a }) => ({ b806: a }) }),
  ],
  exports: [B806],
})
class S807 {
  x
  constructor(x) {
    this.x = x
  }
  s807() {
    return 807
  }
}
const A807 = token('m807.a').of(),
  B807 = token('m807.b').of(),
  C807 = token('m807.c').of()
const M807 = defineModule({
  name: 'm807',
  imports: [M806],
  providers: [
    provide(C807, { build: () => 'c' }),
    provide(A807, { deps: { c: C807, up: B806 }, build: ({ c }) => new S807(c) }),
    provide(B807, { deps: { a: A807 }, build: ({ a }) => ({ b807: a }) }),
  ],
  exports: [B807],
})
class S808 {
  x
  constructor(x) {
    this.x = x
  }
  s808() {
    return 808
  }
}
const A808 = token('m808.a').of(),
  B808 = token('m808.b').of(),
  C808 = token('m808.c').of()
const M808 = defineModule({
  name: 'm808',
  imports: [M807],
  providers: [
    provide(C808, { build: () => 'c' }),
    provide(A808, { deps: { c: C808, up: B807 }, build: ({ c }) => new S808(c) }),
    provide(B808, { deps: { a: A808 }, build: ({ a }) => ({ b808: a }) }),
  ],
  exports: [B808],
})
class S809 {
  x
  constructor(x) {
    this.x = x
  }
  s809() {
    return 809
  }
}
const A809 = token('m809.a').of(),
  B809 = token('m809.b').of(),
  C809 = token('m809.c').of()
const M809 = defineModule({
  name: 'm809',
  imports: [M808],
  providers: [
    provide(C809, { build: () => 'c' }),
    provide(A809, { deps: { c: C809, up: B808 }, build: ({ c }) => new S809(c) }),
    provide(B809, { deps: { a: A809 }, build: ({ a }) => ({ b809: a }) }),
  ],
  exports: [B809],
})
class S810 {
  x
  constructor(x) {
    this.x = x
  }
  s810() {
    return 810
  }
}
const A810 = token('m810.a').of(),
  B810 = token('m810.b').of(),
  C810 = token('m810.c').of()
const M810 = defineModule({
  name: 'm810',
  imports: [M809],
  providers: [
    provide(C810, { build: () => 'c' }),
    provide(A810, { deps: { c: C810, up: B809 }, build: ({ c }) => new S810(c) }),
    provide(B810, { deps: { a: A810 }, build: ({ a }) => ({ b810: a }) }),
  ],
  exports: [B810],
})
class S811 {
  x
  constructor(x) {
    this.x = x
  }
  s811() {
    return 811
  }
}
const A811 = token('m811.a').of(),
  B811 = token('m811.b').of(),
  C811 = token('m811.c').of()
const M811 = defineModule({
  name: 'm811',
  imports: [M810],
  providers: [
    provide(C811, { build: () => 'c' }),
    provide(A811, { deps: { c: C811, up: B810 }, build: ({ c }) => new S811(c) }),
    provide(B811, { deps: { a: A811 }, build: ({ a }) => ({ b811: a }) }),
  ],
  exports: [B811],
})
class S812 {
  x
  constructor(x) {
    this.x = x
  }
  s812() {
    return 812
  }
}
const A812 = token('m812.a').of(),
  B812 = token('m812.b').of(),
  C812 = token('m812.c').of()
const M812 = defineModule({
  name: 'm812',
  imports: [M811],
  providers: [
    provide(C812, { build: () => 'c' }),
    provide(A812, { deps: { c: C812, up: B811 }, build: ({ c }) => new S812(c) }),
    provide(B812, { deps: { a: A812 }, build: ({ a }) => ({ b812: a }) }),
  ],
  exports: [B812],
})
class S813 {
  x
  constructor(x) {
    this.x = x
  }
  s813() {
    return 813
  }
}
const A813 = token('m813.a').of(),
  B813 = token('m813.b').of(),
  C813 = token('m813.c').of()
const M813 = defineModule({
  name: 'm813',
  imports: [M812],
  providers: [
    provide(C813, { build: () => 'c' }),
    provide(A813, { deps: { c: C813, up: B812 }, build: ({ c }) => new S813(c) }),
    provide(B813, { deps: { a: A813 }, build: ({ a }) => ({ b813: a }) }),
  ],
  exports: [B813],
})
class S814 {
  x
  constructor(x) {
    this.x = x
  }
  s814() {
    return 814
  }
}
const A814 = token('m814.a').of(),
  B814 = token('m814.b').of(),
  C814 = token('m814.c').of()
const M814 = defineModule({
  name: 'm814',
  imports: [M813],
  providers: [
    provide(C814, { build: () => 'c' }),
    provide(A814, { deps: { c: C814, up: B813 }, build: ({ c }) => new S814(c) }),
    provide(B814, { deps: { a: A814 }, build: ({ a }) => ({ b814: a }) }),
  ],
  exports: [B814],
})
class S815 {
  x
  constructor(x) {
    this.x = x
  }
  s815() {
    return 815
  }
}
const A815 = token('m815.a').of(),
  B815 = token('m815.b').of(),
  C815 = token('m815.c').of()
const M815 = defineModule({
  name: 'm815',
  imports: [M814],
  providers: [
    provide(C815, { build: () => 'c' }),
    provide(A815, { deps: { c: C815, up: B814 }, build: ({ c }) => new S815(c) }),
    provide(B815, { deps: { a: A815 }, build: ({ a }) => ({ b815: a }) }),
  ],
  exports: [B815],
})
class S816 {
  x
  constructor(x) {
    this.x = x
  }
  s816() {
    return 816
  }
}
const A816 = token('m816.a').of(),
  B816 = token('m816.b').of(),
  C816 = token('m816.c').of()
const M816 = defineModule({
  name: 'm816',
  imports: [M815],
  providers: [
    provide(C816, { build: () => 'c' }),
    provide(A816, { deps: { c: C816, up: B815 }, build: ({ c }) => new S816(c) }),
    provide(B816, { deps: { a: A816 }, build: ({ a }) => ({ b816: a }) }),
  ],
  exports: [B816],
})
class S817 {
  x
  constructor(x) {
    this.x = x
  }
  s817() {
    return 817
  }
}
const A817 = token('m817.a').of(),
  B817 = token('m817.b').of(),
  C817 = token('m817.c').of()
const M817 = defineModule({
  name: 'm817',
  imports: [M816],
  providers: [
    provide(C817, { build: () => 'c' }),
    provide(A817, { deps: { c: C817, up: B816 }, build: ({ c }) => new S817(c) }),
    provide(B817, { deps: { a: A817 }, build: ({ a }) => ({ b817: a }) }),
  ],
  exports: [B817],
})
class S818 {
  x
  constructor(x) {
    this.x = x
  }
  s818() {
    return 818
  }
}
const A818 = token('m818.a').of(),
  B818 = token('m818.b').of(),
  C818 = token('m818.c').of()
const M818 = defineModule({
  name: 'm818',
  imports: [M817],
  providers: [
    provide(C818, { build: () => 'c' }),
    provide(A818, { deps: { c: C818, up: B817 }, build: ({ c }) => new S818(c) }),
    provide(B818, { deps: { a: A818 }, build: ({ a }) => ({ b818: a }) }),
  ],
  exports: [B818],
})
class S819 {
  x
  constructor(x) {
    this.x = x
  }
  s819() {
    return 819
  }
}
const A819 = token('m819.a').of(),
  B819 = token('m819.b').of(),
  C819 = token('m819.c').of()
const M819 = defineModule({
  name: 'm819',
  imports: [M818],
  providers: [
    provide(C819, { build: () => 'c' }),
    provide(A819, { deps: { c: C819, up: B818 }, build: ({ c }) => new S819(c) }),
    provide(B819, { deps: { a: A819 }, build: ({ a }) => ({ b819: a }) }),
  ],
  exports: [B819],
})
class S820 {
  x
  constructor(x) {
    this.x = x
  }
  s820() {
    return 820
  }
}
const A820 = token('m820.a').of(),
  B820 = token('m820.b').of(),
  C820 = token('m820.c').of()
const M820 = defineModule({
  name: 'm820',
  imports: [M819],
  providers: [
    provide(C820, { build: () => 'c' }),
    provide(A820, { deps: { c: C820, up: B819 }, build: ({ c }) => new S820(c) }),
    provide(B820, { deps: { a: A820 }, build: ({ a }) => ({ b820: a }) }),
  ],
  exports: [B820],
})
class S821 {
  x
  constructor(x) {
    this.x = x
  }
  s821() {
    return 821
  }
}
const A821 = token('m821.a').of(),
  B821 = token('m821.b').of(),
  C821 = token('m821.c').of()
const M821 = defineModule({
  name: 'm821',
  imports: [M820],
  providers: [
    provide(C821, { build: () => 'c' }),
    provide(A821, { deps: { c: C821, up: B820 }, build: ({ c }) => new S821(c) }),
    provide(B821, { deps: { a: A821 }, build: ({ a }) => ({ b821: a }) }),
  ],
  exports: [B821],
})
class S822 {
  x
  constructor(x) {
    this.x = x
  }
  s822() {
    return 822
  }
}
const A822 = token('m822.a').of(),
  B822 = token('m822.b').of(),
  C822 = token('m822.c').of()
const M822 = defineModule({
  name: 'm822',
  imports: [M821],
  providers: [
    provide(C822, { build: () => 'c' }),
    provide(A822, { deps: { c: C822, up: B821 }, build: ({ c }) => new S822(c) }),
    provide(B822, { deps: { a: A822 }, build: ({ a }) => ({ b822: a }) }),
  ],
  exports: [B822],
})
class S823 {
  x
  constructor(x) {
    this.x = x
  }
  s823() {
    return 823
  }
}
const A823 = token('m823.a').of(),
  B823 = token('m823.b').of(),
  C823 = token('m823.c').of()
const M823 = defineModule({
  name: 'm823',
  imports: [M822],
  providers: [
    provide(C823, { build: () => 'c' }),
    provide(A823, { deps: { c: C823, up: B822 }, build: ({ c }) => new S823(c) }),
    provide(B823, { deps: { a: A823 }, build: ({ a }) => ({ b823: a }) }),
  ],
  exports: [B823],
})
class S824 {
  x
  constructor(x) {
    this.x = x
  }
  s824() {
    return 824
  }
}
const A824 = token('m824.a').of(),
  B824 = token('m824.b').of(),
  C824 = token('m824.c').of()
const M824 = defineModule({
  name: 'm824',
  imports: [M823],
  providers: [
    provide(C824, { build: () => 'c' }),
    provide(A824, { deps: { c: C824, up: B823 }, build: ({ c }) => new S824(c) }),
    provide(B824, { deps: { a: A824 }, build: ({ a }) => ({ b824: a }) }),
  ],
  exports: [B824],
})
class S825 {
  x
  constructor(x) {
    this.x = x
  }
  s825() {
    return 825
  }
}
const A825 = token('m825.a').of(),
  B825 = token('m825.b').of(),
  C825 = token('m825.c').of()
const M825 = defineModule({
  name: 'm825',
  imports: [M824],
  providers: [
    provide(C825, { build: () => 'c' }),
    provide(A825, { deps: { c: C825, up: B824 }, build: ({ c }) => new S825(c) }),
    provide(B825, { deps: { a: A825 }, build: ({ a }) => ({ b825: a }) }),
  ],
  exports: [B825],
})
class S826 {
  x
  constructor(x) {
    this.x = x
  }
  s826() {
    return 826
  }
}
const A826 = token('m826.a').of(),
  B826 = token('m826.b').of(),
  C826 = token('m826.c').of()
const M826 = defineModule({
  name: 'm826',
  imports: [M825],
  providers: [
    provide(C826, { build: () => 'c' }),
    provide(A826, { deps: { c: C826, up: B825 }, build: ({ c }) => new S826(c) }),
    provide(B826, { deps: { a: A826 }, build: ({ a }) => ({ b826: a }) }),
  ],
  exports: [B826],
})
class S827 {
  x
  constructor(x) {
    this.x = x
  }
  s827() {
    return 827
  }
}
const A827 = token('m827.a').of(),
  B827 = token('m827.b').of(),
  C827 = token('m827.c').of()
const M827 = defineModule({
  name: 'm827',
  imports: [M826],
  providers: [
    provide(C827, { build: () => 'c' }),
    provide(A827, { deps: { c: C827, up: B826 }, build: ({ c }) => new S827(c) }),
    provide(B827, { deps: { a: A827 }, build: ({ a }) => ({ b827: a }) }),
  ],
  exports: [B827],
})
class S828 {
  x
  constructor(x) {
    this.x = x
  }
  s828() {
    return 828
  }
}
const A828 = token('m828.a').of(),
  B828 = token('m828.b').of(),
  C828 = token('m828.c').of()
const M828 = defineModule({
  name: 'm828',
  imports: [M827],
  providers: [
    provide(C828, { build: () => 'c' }),
    provide(A828, { deps: { c: C828, up: B827 }, build: ({ c }) => new S828(c) }),
    provide(B828, { deps: { a: A828 }, build: ({ a }) => ({ b828: a }) }),
  ],
  exports: [B828],
})
class S829 {
  x
  constructor(x) {
    this.x = x
  }
  s829() {
    return 829
  }
}
const A829 = token('m829.a').of(),
  B829 = token('m829.b').of(),
  C829 = token('m829.c').of()
const M829 = defineModule({
  name: 'm829',
  imports: [M828],
  providers: [
    provide(C829, { build: () => 'c' }),
    provide(A829, { deps: { c: C829, up: B828 }, build: ({ c }) => new S829(c) }),
    provide(B829, { deps: { a: A829 }, build: ({ a }) => ({ b829: a }) }),
  ],
  exports: [B829],
})
class S830 {
  x
  constructor(x) {
    this.x = x
  }
  s830() {
    return 830
  }
}
const A830 = token('m830.a').of(),
  B830 = token('m830.b').of(),
  C830 = token('m830.c').of()
const M830 = defineModule({
  name: 'm830',
  imports: [M829],
  providers: [
    provide(C830, { build: () => 'c' }),
    provide(A830, { deps: { c: C830, up: B829 }, build: ({ c }) => new S830(c) }),
    provide(B830, { deps: { a: A830 }, build: ({ a }) => ({ b830: a }) }),
  ],
  exports: [B830],
})
class S831 {
  x
  constructor(x) {
    this.x = x
  }
  s831() {
    return 831
  }
}
const A831 = token('m831.a').of(),
  B831 = token('m831.b').of(),
  C831 = token('m831.c').of()
const M831 = defineModule({
  name: 'm831',
  imports: [M830],
  providers: [
    provide(C831, { build: () => 'c' }),
    provide(A831, { deps: { c: C831, up: B830 }, build: ({ c }) => new S831(c) }),
    provide(B831, { deps: { a: A831 }, build: ({ a }) => ({ b831: a }) }),
  ],
  exports: [B831],
})
class S832 {
  x
  constructor(x) {
    this.x = x
  }
  s832() {
    return 832
  }
}
const A832 = token('m832.a').of(),
  B832 = token('m832.b').of(),
  C832 = token('m832.c').of()
const M832 = defineModule({
  name: 'm832',
  imports: [M831],
  providers: [
    provide(C832, { build: () => 'c' }),
    provide(A832, { deps: { c: C832, up: B831 }, build: ({ c }) => new S832(c) }),
    provide(B832, { deps: { a: A832 }, build: ({ a }) => ({ b832: a }) }),
  ],
  exports: [B832],
})
class S833 {
  x
  constructor(x) {
    this.x = x
  }
  s833() {
    return 833
  }
}
const A833 = token('m833.a').of(),
  B833 = token('m833.b').of(),
  C833 = token('m833.c').of()
const M833 = defineModule({
  name: 'm833',
  imports: [M832],
  providers: [
    provide(C833, { build: () => 'c' }),
    provide(A833, { deps: { c: C833, up: B832 }, build: ({ c }) => new S833(c) }),
    provide(B833, { deps: { a: A833 }, build: ({ a }) => ({ b833: a }) }),
  ],
  exports: [B833],
})
class S834 {
  x
  constructor(x) {
    this.x = x
  }
  s834() {
    return 834
  }
}
const A834 = token('m834.a').of(),
  B834 = token('m834.b').of(),
  C834 = token('m834.c').of()
const M834 = defineModule({
  name: 'm834',
  imports: [M833],
  providers: [
    provide(C834, { build: () => 'c' }),
    provide(A834, { deps: { c: C834, up: B833 }, build: ({ c }) => new S834(c) }),
    provide(B834, { deps: { a: A834 }, build: ({ a }) => ({ b834: a }) }),
  ],
  exports: [B834],
})
class S835 {
  x
  constructor(x) {
    this.x = x
  }
  s835() {
    return 835
  }
}
const A835 = token('m835.a').of(),
  B835 = token('m835.b').of(),
  C835 = token('m835.c').of()
const M835 = defineModule({
  name: 'm835',
  imports: [M834],
  providers: [
    provide(C835, { build: () => 'c' }),
    provide(A835, { deps: { c: C835, up: B834 }, build: ({ c }) => new S835(c) }),
    provide(B835, { deps: { a: A835 }, build: ({ a }) => ({ b835: a }) }),
  ],
  exports: [B835],
})
class S836 {
  x
  constructor(x) {
    this.x = x
  }
  s836() {
    return 836
  }
}
const A836 = token('m836.a').of(),
  B836 = token('m836.b').of(),
  C836 = token('m836.c').of()
const M836 = defineModule({
  name: 'm836',
  imports: [M835],
  providers: [
    provide(C836, { build: () => 'c' }),
    provide(A836, { deps: { c: C836, up: B835 }, build: ({ c }) => new S836(c) }),
    provide(B836, { deps: { a: A836 }, build: ({ a }) => ({ b836: a }) }),
  ],
  exports: [B836],
})
class S837 {
  x
  constructor(x) {
    this.x = x
  }
  s837() {
    return 837
  }
}
const A837 = token('m837.a').of(),
  B837 = token('m837.b').of(),
  C837 = token('m837.c').of()
const M837 = defineModule({
  name: 'm837',
  imports: [M836],
  providers: [
    provide(C837, { build: () => 'c' }),
    provide(A837, { deps: { c: C837, up: B836 }, build: ({ c }) => new S837(c) }),
    provide(B837, { deps: { a: A837 }, build: ({ a }) => ({ b837: a }) }),
  ],
  exports: [B837],
})
class S838 {
  x
  constructor(x) {
    this.x = x
  }
  s838() {
    return 838
  }
}
const A838 = token('m838.a').of(),
  B838 = token('m838.b').of(),
  C838 = token('m838.c').of()
const M838 = defineModule({
  name: 'm838',
  imports: [M837],
  providers: [
    provide(C838, { build: () => 'c' }),
    provide(A838, { deps: { c: C838, up: B837 }, build: ({ c }) => new S838(c) }),
    provide(B838, { deps: { a: A838 }, build: ({ a }) => ({ b838: a }) }),
  ],
  exports: [B838],
})
class S839 {
  x
  constructor(x) {
    this.x = x
  }
  s839() {
    return 839
  }
}
const A839 = token('m839.a').of(),
  B839 = token('m839.b').of(),
  C839 = token('m839.c').of()
const M839 = defineModule({
  name: 'm839',
  imports: [M838],
  providers: [
    provide(C839, { build: () => 'c' }),
    provide(A839, { deps: { c: C839, up: B838 }, build: ({ c }) => new S839(c) }),
    provide(B839, { deps: { a: A839 }, build: ({ a }) => ({ b839: a }) }),
  ],
  exports: [B839],
})
class S840 {
  x
  constructor(x) {
    this.x = x
  }
  s840() {
    return 840
  }
}
const A840 = token('m840.a').of(),
  B840 = token('m840.b').of(),
  C840 = token('m840.c').of()
const M840 = defineModule({
  name: 'm840',
  imports: [M839],
  providers: [
    provide(C840, { build: () => 'c' }),
    provide(A840, { deps: { c: C840, up: B839 }, build: ({ c }) => new S840(c) }),
    provide(B840, { deps: { a: A840 }, build: ({ a }) => ({ b840: a }) }),
  ],
  exports: [B840],
})
class S841 {
  x
  constructor(x) {
    this.x = x
  }
  s841() {
    return 841
  }
}
const A841 = token('m841.a').of(),
  B841 = token('m841.b').of(),
  C841 = token('m841.c').of()
const M841 = defineModule({
  name: 'm841',
  imports: [M840],
  providers: [
    provide(C841, { build: () => 'c' }),
    provide(A841, { deps: { c: C841, up: B840 }, build: ({ c }) => new S841(c) }),
    provide(B841, { deps: { a: A841 }, build: ({ a }) => ({ b841: a }) }),
  ],
  exports: [B841],
})
class S842 {
  x
  constructor(x) {
    this.x = x
  }
  s842() {
    return 842
  }
}
const A842 = token('m842.a').of(),
  B842 = token('m842.b').of(),
  C842 = token('m842.c').of()
const M842 = defineModule({
  name: 'm842',
  imports: [M841],
  providers: [
    provide(C842, { build: () => 'c' }),
    provide(A842, { deps: { c: C842, up: B841 }, build: ({ c }) => new S842(c) }),
    provide(B842, { deps: { a: A842 }, build: ({ a }) => ({ b842: a }) }),
  ],
  exports: [B842],
})
class S843 {
  x
  constructor(x) {
    this.x = x
  }
  s843() {
    return 843
  }
}
const A843 = token('m843.a').of(),
  B843 = token('m843.b').of(),
  C843 = token('m843.c').of()
const M843 = defineModule({
  name: 'm843',
  imports: [M842],
  providers: [
    provide(C843, { build: () => 'c' }),
    provide(A843, { deps: { c: C843, up: B842 }, build: ({ c }) => new S843(c) }),
    provide(B843, { deps: { a: A843 }, build: ({ a }) => ({ b843: a }) }),
  ],
  exports: [B843],
})
class S844 {
  x
  constructor(x) {
    this.x = x
  }
  s844() {
    return 844
  }
}
const A844 = token('m844.a').of(),
  B844 = token('m844.b').of(),
  C844 = token('m844.c').of()
const M844 = defineModule({
  name: 'm844',
  imports: [M843],
  providers: [
    provide(C844, { build: () => 'c' }),
    provide(A844, { deps: { c: C844, up: B843 }, build: ({ c }) => new S844(c) }),
    provide(B844, { deps: { a: A844 }, build: ({ a }) => ({ b844: a }) }),
  ],
  exports: [B844],
})
class S845 {
  x
  constructor(x) {
    this.x = x
  }
  s845() {
    return 845
  }
}
const A845 = token('m845.a').of(),
  B845 = token('m845.b').of(),
  C845 = token('m845.c').of()
const M845 = defineModule({
  name: 'm845',
  imports: [M844],
  providers: [
    provide(C845, { build: () => 'c' }),
    provide(A845, { deps: { c: C845, up: B844 }, build: ({ c }) => new S845(c) }),
    provide(B845, { deps: { a: A845 }, build: ({ a }) => ({ b845: a }) }),
  ],
  exports: [B845],
})
class S846 {
  x
  constructor(x) {
    this.x = x
  }
  s846() {
    return 846
  }
}
const A846 = token('m846.a').of(),
  B846 = token('m846.b').of(),
  C846 = token('m846.c').of()
const M846 = defineModule({
  name: 'm846',
  imports: [M845],
  providers: [
    provide(C846, { build: () => 'c' }),
    provide(A846, { deps: { c: C846, up: B845 }, build: ({ c }) => new S846(c) }),
    provide(B846, { deps: { a: A846 }, build: ({ a }) => ({ b846: a }) }),
  ],
  exports: [B846],
})
class S847 {
  x
  constructor(x) {
    this.x = x
  }
  s847() {
    return 847
  }
}
const A847 = token('m847.a').of(),
  B847 = token('m847.b').of(),
  C847 = token('m847.c').of()
const M847 = defineModule({
  name: 'm847',
  imports: [M846],
  providers: [
    provide(C847, { build: () => 'c' }),
    provide(A847, { deps: { c: C847, up: B846 }, build: ({ c }) => new S847(c) }),
    provide(B847, { deps: { a: A847 }, build: ({ a }) => ({ b847: a }) }),
  ],
  exports: [B847],
})
class S848 {
  x
  constructor(x) {
    this.x = x
  }
  s848() {
    return 848
  }
}
const A848 = token('m848.a').of(),
  B848 = token('m848.b').of(),
  C848 = token('m848.c').of()
const M848 = defineModule({
  name: 'm848',
  imports: [M847],
  providers: [
    provide(C848, { build: () => 'c' }),
    provide(A848, { deps: { c: C848, up: B847 }, build: ({ c }) => new S848(c) }),
    provide(B848, { deps: { a: A848 }, build: ({ a }) => ({ b848: a }) }),
  ],
  exports: [B848],
})
class S849 {
  x
  constructor(x) {
    this.x = x
  }
  s849() {
    return 849
  }
}
const A849 = token('m849.a').of(),
  B849 = token('m849.b').of(),
  C849 = token('m849.c').of()
const M849 = defineModule({
  name: 'm849',
  imports: [M848],
  providers: [
    provide(C849, { build: () => 'c' }),
    provide(A849, { deps: { c: C849, up: B848 }, build: ({ c }) => new S849(c) }),
    provide(B849, { deps: { a: A849 }, build: ({ a }) => ({ b849: a }) }),
  ],
  exports: [B849],
})
class S850 {
  x
  constructor(x) {
    this.x = x
  }
  s850() {
    return 850
  }
}
const A850 = token('m850.a').of(),
  B850 = token('m850.b').of(),
  C850 = token('m850.c').of()
const M850 = defineModule({
  name: 'm850',
  imports: [M849],
  providers: [
    provide(C850, { build: () => 'c' }),
    provide(A850, { deps: { c: C850, up: B849 }, build: ({ c }) => new S850(c) }),
    provide(B850, { deps: { a: A850 }, build: ({ a }) => ({ b850: a }) }),
  ],
  exports: [B850],
})
class S851 {
  x
  constructor(x) {
    this.x = x
  }
  s851() {
    return 851
  }
}
const A851 = token('m851.a').of(),
  B851 = token('m851.b').of(),
  C851 = token('m851.c').of()
const M851 = defineModule({
  name: 'm851',
  imports: [M850],
  providers: [
    provide(C851, { build: () => 'c' }),
    provide(A851, { deps: { c: C851, up: B850 }, build: ({ c }) => new S851(c) }),
    provide(B851, { deps: { a: A851 }, build: ({ a }) => ({ b851: a }) }),
  ],
  exports: [B851],
})
class S852 {
  x
  constructor(x) {
    this.x = x
  }
  s852() {
    return 852
  }
}
const A852 = token('m852.a').of(),
  B852 = token('m852.b').of(),
  C852 = token('m852.c').of()
const M852 = defineModule({
  name: 'm852',
  imports: [M851],
  providers: [
    provide(C852, { build: () => 'c' }),
    provide(A852, { deps: { c: C852, up: B851 }, build: ({ c }) => new S852(c) }),
    provide(B852, { deps: { a: A852 }, build: ({ a }) => ({ b852: a }) }),
  ],
  exports: [B852],
})
class S853 {
  x
  constructor(x) {
    this.x = x
  }
  s853() {
    return 853
  }
}
const A853 = token('m853.a').of(),
  B853 = token('m853.b').of(),
  C853 = token('m853.c').of()
const M853 = defineModule({
  name: 'm853',
  imports: [M852],
  providers: [
    provide(C853, { build: () => 'c' }),
    provide(A853, { deps: { c: C853, up: B852 }, build: ({ c }) => new S853(c) }),
    provide(B853, { deps: { a: A853 }, build: ({ a }) => ({ b853: a }) }),
  ],
  exports: [B853],
})
class S854 {
  x
  constructor(x) {
    this.x = x
  }
  s854() {
    return 854
  }
}
const A854 = token('m854.a').of(),
  B854 = token('m854.b').of(),
  C854 = token('m854.c').of()
const M854 = defineModule({
  name: 'm854',
  imports: [M853],
  providers: [
    provide(C854, { build: () => 'c' }),
    provide(A854, { deps: { c: C854, up: B853 }, build: ({ c }) => new S854(c) }),
    provide(B854, { deps: { a: A854 }, build: ({ a }) => ({ b854: a }) }),
  ],
  exports: [B854],
})
class S855 {
  x
  constructor(x) {
    this.x = x
  }
  s855() {
    return 855
  }
}
const A855 = token('m855.a').of(),
  B855 = token('m855.b').of(),
  C855 = token('m855.c').of()
const M855 = defineModule({
  name: 'm855',
  imports: [M854],
  providers: [
    provide(C855, { build: () => 'c' }),
    provide(A855, { deps: { c: C855, up: B854 }, build: ({ c }) => new S855(c) }),
    provide(B855, { deps: { a: A855 }, build: ({ a }) => ({ b855: a }) }),
  ],
  exports: [B855],
})
class S856 {
  x
  constructor(x) {
    this.x = x
  }
  s856() {
    return 856
  }
}
const A856 = token('m856.a').of(),
  B856 = token('m856.b').of(),
  C856 = token('m856.c').of()
const M856 = defineModule({
  name: 'm856',
  imports: [M855],
  providers: [
    provide(C856, { build: () => 'c' }),
    provide(A856, { deps: { c: C856, up: B855 }, build: ({ c }) => new S856(c) }),
    provide(B856, { deps: { a: A856 }, build: ({ a }) => ({ b856: a }) }),
  ],
  exports: [B856],
})
class S857 {
  x
  constructor(x) {
    this.x = x
  }
  s857() {
    return 857
  }
}
const A857 = token('m857.a').of(),
  B857 = token('m857.b').of(),
  C857 = token('m857.c').of()
const M857 = defineModule({
  name: 'm857',
  imports: [M856],
  providers: [
    provide(C857, { build: () => 'c' }),
    provide(A857, { deps: { c: C857, up: B856 }, build: ({ c }) => new S857(c) }),
    provide(B857, { deps: { a: A857 }, build: ({ a }) => ({ b857: a }) }),
  ],
  exports: [B857],
})
class S858 {
  x
  constructor(x) {
    this.x = x
  }
  s858() {
    return 858
  }
}
const A858 = token('m858.a').of(),
  B858 = token('m858.b').of(),
  C858 = token('m858.c').of()
const M858 = defineModule({
  name: 'm858',
  imports: [M857],
  providers: [
    provide(C858, { build: () => 'c' }),
    provide(A858, { deps: { c: C858, up: B857 }, build: ({ c }) => new S858(c) }),
    provide(B858, { deps: { a: A858 }, build: ({ a }) => ({ b858: a }) }),
  ],
  exports: [B858],
})
class S859 {
  x
  constructor(x) {
    this.x = x
  }
  s859() {
    return 859
  }
}
const A859 = token('m859.a').of(),
  B859 = token('m859.b').of(),
  C859 = token('m859.c').of()
const M859 = defineModule({
  name: 'm859',
  imports: [M858],
  providers: [
    provide(C859, { build: () => 'c' }),
    provide(A859, { deps: { c: C859, up: B858 }, build: ({ c }) => new S859(c) }),
    provide(B859, { deps: { a: A859 }, build: ({ a }) => ({ b859: a }) }),
  ],
  exports: [B859],
})
class S860 {
  x
  constructor(x) {
    this.x = x
  }
  s860() {
    return 860
  }
}
const A860 = token('m860.a').of(),
  B860 = token('m860.b').of(),
  C860 = token('m860.c').of()
const M860 = defineModule({
  name: 'm860',
  imports: [M859],
  providers: [
    provide(C860, { build: () => 'c' }),
    provide(A860, { deps: { c: C860, up: B859 }, build: ({ c }) => new S860(c) }),
    provide(B860, { deps: { a: A860 }, build: ({ a }) => ({ b860: a }) }),
  ],
  exports: [B860],
})
class S861 {
  x
  constructor(x) {
    this.x = x
  }
  s861() {
    return 861
  }
}
const A861 = token('m861.a').of(),
  B861 = token('m861.b').of(),
  C861 = token('m861.c').of()
const M861 = defineModule({
  name: 'm861',
  imports: [M860],
  providers: [
    provide(C861, { build: () => 'c' }),
    provide(A861, { deps: { c: C861, up: B860 }, build: ({ c }) => new S861(c) }),
    provide(B861, { deps: { a: A861 }, build: ({ a }) => ({ b861: a }) }),
  ],
  exports: [B861],
})
class S862 {
  x
  constructor(x) {
    this.x = x
  }
  s862() {
    return 862
  }
}
const A862 = token('m862.a').of(),
  B862 = token('m862.b').of(),
  C862 = token('m862.c').of()
const M862 = defineModule({
  name: 'm862',
  imports: [M861],
  providers: [
    provide(C862, { build: () => 'c' }),
    provide(A862, { deps: { c: C862, up: B861 }, build: ({ c }) => new S862(c) }),
    provide(B862, { deps: { a: A862 }, build: ({ a }) => ({ b862: a }) }),
  ],
  exports: [B862],
})
class S863 {
  x
  constructor(x) {
    this.x = x
  }
  s863() {
    return 863
  }
}
const A863 = token('m863.a').of(),
  B863 = token('m863.b').of(),
  C863 = token('m863.c').of()
const M863 = defineModule({
  name: 'm863',
  imports: [M862],
  providers: [
    provide(C863, { build: () => 'c' }),
    provide(A863, { deps: { c: C863, up: B862 }, build: ({ c }) => new S863(c) }),
    provide(B863, { deps: { a: A863 }, build: ({ a }) => ({ b863: a }) }),
  ],
  exports: [B863],
})
class S864 {
  x
  constructor(x) {
    this.x = x
  }
  s864() {
    return 864
  }
}
const A864 = token('m864.a').of(),
  B864 = token('m864.b').of(),
  C864 = token('m864.c').of()
const M864 = defineModule({
  name: 'm864',
  imports: [M863],
  providers: [
    provide(C864, { build: () => 'c' }),
    provide(A864, { deps: { c: C864, up: B863 }, build: ({ c }) => new S864(c) }),
    provide(B864, { deps: { a: A864 }, build: ({ a }) => ({ b864: a }) }),
  ],
  exports: [B864],
})
class S865 {
  x
  constructor(x) {
    this.x = x
  }
  s865() {
    return 865
  }
}
const A865 = token('m865.a').of(),
  B865 = token('m865.b').of(),
  C865 = token('m865.c').of()
const M865 = defineModule({
  name: 'm865',
  imports: [M864],
  providers: [
    provide(C865, { build: () => 'c' }),
    provide(A865, { deps: { c: C865, up: B864 }, build: ({ c }) => new S865(c) }),
    provide(B865, { deps: { a: A865 }, build: ({ a }) => ({ b865: a }) }),
  ],
  exports: [B865],
})
class S866 {
  x
  constructor(x) {
    this.x = x
  }
  s866() {
    return 866
  }
}
const A866 = token('m866.a').of(),
  B866 = token('m866.b').of(),
  C866 = token('m866.c').of()
const M866 = defineModule({
  name: 'm866',
  imports: [M865],
  providers: [
    provide(C866, { build: () => 'c' }),
    provide(A866, { deps: { c: C866, up: B865 }, build: ({ c }) => new S866(c) }),
    provide(B866, { deps: { a: A866 }, build: ({ a }) => ({ b866: a }) }),
  ],
  exports: [B866],
})
class S867 {
  x
  constructor(x) {
    this.x = x
  }
  s867() {
    return 867
  }
}
const A867 = token('m867.a').of(),
  B867 = token('m867.b').of(),
  C867 = token('m867.c').of()
const M867 = defineModule({
  name: 'm867',
  imports: [M866],
  providers: [
    provide(C867, { build: () => 'c' }),
    provide(A867, { deps: { c: C867, up: B866 }, build: ({ c }) => new S867(c) }),
    provide(B867, { deps: { a: A867 }, build: ({ a }) => ({ b867: a }) }),
  ],
  exports: [B867],
})
class S868 {
  x
  constructor(x) {
    this.x = x
  }
  s868() {
    return 868
  }
}
const A868 = token('m868.a').of(),
  B868 = token('m868.b').of(),
  C868 = token('m868.c').of()
const M868 = defineModule({
  name: 'm868',
  imports: [M867],
  providers: [
    provide(C868, { build: () => 'c' }),
    provide(A868, { deps: { c: C868, up: B867 }, build: ({ c }) => new S868(c) }),
    provide(B868, { deps: { a: A868 }, build: ({ a }) => ({ b868: a }) }),
  ],
  exports: [B868],
})
class S869 {
  x
  constructor(x) {
    this.x = x
  }
  s869() {
    return 869
  }
}
const A869 = token('m869.a').of(),
  B869 = token('m869.b').of(),
  C869 = token('m869.c').of()
const M869 = defineModule({
  name: 'm869',
  imports: [M868],
  providers: [
    provide(C869, { build: () => 'c' }),
    provide(A869, { deps: { c: C869, up: B868 }, build: ({ c }) => new S869(c) }),
    provide(B869, { deps: { a: A869 }, build: ({ a }) => ({ b869: a }) }),
  ],
  exports: [B869],
})
class S870 {
  x
  constructor(x) {
    this.x = x
  }
  s870() {
    return 870
  }
}
const A870 = token('m870.a').of(),
  B870 = token('m870.b').of(),
  C870 = token('m870.c').of()
const M870 = defineModule({
  name: 'm870',
  imports: [M869],
  providers: [
    provide(C870, { build: () => 'c' }),
    provide(A870, { deps: { c: C870, up: B869 }, build: ({ c }) => new S870(c) }),
    provide(B870, { deps: { a: A870 }, build: ({ a }) => ({ b870: a }) }),
  ],
  exports: [B870],
})
class S871 {
  x
  constructor(x) {
    this.x = x
  }
  s871() {
    return 871
  }
}
const A871 = token('m871.a').of(),
  B871 = token('m871.b').of(),
  C871 = token('m871.c').of()
const M871 = defineModule({
  name: 'm871',
  imports: [M870],
  providers: [
    provide(C871, { build: () => 'c' }),
    provide(A871, { deps: { c: C871, up: B870 }, build: ({ c }) => new S871(c) }),
    provide(B871, { deps: { a: A871 }, build: ({ a }) => ({ b871: a }) }),
  ],
  exports: [B871],
})
class S872 {
  x
  constructor(x) {
    this.x = x
  }
  s872() {
    return 872
  }
}
const A872 = token('m872.a').of(),
  B872 = token('m872.b').of(),
  C872 = token('m872.c').of()
const M872 = defineModule({
  name: 'm872',
  imports: [M871],
  providers: [
    provide(C872, { build: () => 'c' }),
    provide(A872, { deps: { c: C872, up: B871 }, build: ({ c }) => new S872(c) }),
    provide(B872, { deps: { a: A872 }, build: ({ a }) => ({ b872: a }) }),
  ],
  exports: [B872],
})
class S873 {
  x
  constructor(x) {
    this.x = x
  }
  s873() {
    return 873
  }
}
const A873 = token('m873.a').of(),
  B873 = token('m873.b').of(),
  C873 = token('m873.c').of()
const M873 = defineModule({
  name: 'm873',
  imports: [M872],
  providers: [
    provide(C873, { build: () => 'c' }),
    provide(A873, { deps: { c: C873, up: B872 }, build: ({ c }) => new S873(c) }),
    provide(B873, { deps: { a: A873 }, build: ({ a }) => ({ b873: a }) }),
  ],
  exports: [B873],
})
class S874 {
  x
  constructor(x) {
    this.x = x
  }
  s874() {
    return 874
  }
}
const A874 = token('m874.a').of(),
  B874 = token('m874.b').of(),
  C874 = token('m874.c').of()
const M874 = defineModule({
  name: 'm874',
  imports: [M873],
  providers: [
    provide(C874, { build: () => 'c' }),
    provide(A874, { deps: { c: C874, up: B873 }, build: ({ c }) => new S874(c) }),
    provide(B874, { deps: { a: A874 }, build: ({ a }) => ({ b874: a }) }),
  ],
  exports: [B874],
})
class S875 {
  x
  constructor(x) {
    this.x = x
  }
  s875() {
    return 875
  }
}
const A875 = token('m875.a').of(),
  B875 = token('m875.b').of(),
  C875 = token('m875.c').of()
const M875 = defineModule({
  name: 'm875',
  imports: [M874],
  providers: [
    provide(C875, { build: () => 'c' }),
    provide(A875, { deps: { c: C875, up: B874 }, build: ({ c }) => new S875(c) }),
    provide(B875, { deps: { a: A875 }, build: ({ a }) => ({ b875: a }) }),
  ],
  exports: [B875],
})
class S876 {
  x
  constructor(x) {
    this.x = x
  }
  s876() {
    return 876
  }
}
const A876 = token('m876.a').of(),
  B876 = token('m876.b').of(),
  C876 = token('m876.c').of()
const M876 = defineModule({
  name: 'm876',
  imports: [M875],
  providers: [
    provide(C876, { build: () => 'c' }),
    provide(A876, { deps: { c: C876, up: B875 }, build: ({ c }) => new S876(c) }),
    provide(B876, { deps: { a: A876 }, build: ({ a }) => ({ b876: a }) }),
  ],
  exports: [B876],
})
class S877 {
  x
  constructor(x) {
    this.x = x
  }
  s877() {
    return 877
  }
}
const A877 = token('m877.a').of(),
  B877 = token('m877.b').of(),
  C877 = token('m877.c').of()
const M877 = defineModule({
  name: 'm877',
  imports: [M876],
  providers: [
    provide(C877, { build: () => 'c' }),
    provide(A877, { deps: { c: C877, up: B876 }, build: ({ c }) => new S877(c) }),
    provide(B877, { deps: { a: A877 }, build: ({ a }) => ({ b877: a }) }),
  ],
  exports: [B877],
})
class S878 {
  x
  constructor(x) {
    this.x = x
  }
  s878() {
    return 878
  }
}
const A878 = token('m878.a').of(),
  B878 = token('m878.b').of(),
  C878 = token('m878.c').of()
const M878 = defineModule({
  name: 'm878',
  imports: [M877],
  providers: [
    provide(C878, { build: () => 'c' }),
    provide(A878, { deps: { c: C878, up: B877 }, build: ({ c }) => new S878(c) }),
    provide(B878, { deps: { a: A878 }, build: ({ a }) => ({ b878: a }) }),
  ],
  exports: [B878],
})
class S879 {
  x
  constructor(x) {
    this.x = x
  }
  s879() {
    return 879
  }
}
const A879 = token('m879.a').of(),
  B879 = token('m879.b').of(),
  C879 = token('m879.c').of()
const M879 = defineModule({
  name: 'm879',
  imports: [M878],
  providers: [
    provide(C879, { build: () => 'c' }),
    provide(A879, { deps: { c: C879, up: B878 }, build: ({ c }) => new S879(c) }),
    provide(B879, { deps: { a: A879 }, build: ({ a }) => ({ b879: a }) }),
  ],
  exports: [B879],
})
class S880 {
  x
  constructor(x) {
    this.x = x
  }
  s880() {
    return 880
  }
}
const A880 = token('m880.a').of(),
  B880 = token('m880.b').of(),
  C880 = token('m880.c').of()
const M880 = defineModule({
  name: 'm880',
  imports: [M879],
  providers: [
    provide(C880, { build: () => 'c' }),
    provide(A880, { deps: { c: C880, up: B879 }, build: ({ c }) => new S880(c) }),
    provide(B880, { deps: { a: A880 }, build: ({ a }) => ({ b880: a }) }),
  ],
  exports: [B880],
})
class S881 {
  x
  constructor(x) {
    this.x = x
  }
  s881() {
    return 881
  }
}
const A881 = token('m881.a').of(),
  B881 = token('m881.b').of(),
  C881 = token('m881.c').of()
const M881 = defineModule({
  name: 'm881',
  imports: [M880],
  providers: [
    provide(C881, { build: () => 'c' }),
    provide(A881, { deps: { c: C881, up: B880 }, build: ({ c }) => new S881(c) }),
    provide(B881, { deps: { a: A881 }, build: ({ a }) => ({ b881: a }) }),
  ],
  exports: [B881],
})
class S882 {
  x
  constructor(x) {
    this.x = x
  }
  s882() {
    return 882
  }
}
const A882 = token('m882.a').of(),
  B882 = token('m882.b').of(),
  C882 = token('m882.c').of()
const M882 = defineModule({
  name: 'm882',
  imports: [M881],
  providers: [
    provide(C882, { build: () => 'c' }),
    provide(A882, { deps: { c: C882, up: B881 }, build: ({ c }) => new S882(c) }),
    provide(B882, { deps: { a: A882 }, build: ({ a }) => ({ b882: a }) }),
  ],
  exports: [B882],
})
class S883 {
  x
  constructor(x) {
    this.x = x
  }
  s883() {
    return 883
  }
}
const A883 = token('m883.a').of(),
  B883 = token('m883.b').of(),
  C883 = token('m883.c').of()
const M883 = defineModule({
  name: 'm883',
  imports: [M882],
  providers: [
    provide(C883, { build: () => 'c' }),
    provide(A883, { deps: { c: C883, up: B882 }, build: ({ c }) => new S883(c) }),
    provide(B883, { deps: { a: A883 }, build: ({ a }) => ({ b883: a }) }),
  ],
  exports: [B883],
})
class S884 {
  x
  constructor(x) {
    this.x = x
  }
  s884() {
    return 884
  }
}
const A884 = token('m884.a').of(),
  B884 = token('m884.b').of(),
  C884 = token('m884.c').of()
const M884 = defineModule({
  name: 'm884',
  imports: [M883],
  providers: [
    provide(C884, { build: () => 'c' }),
    provide(A884, { deps: { c: C884, up: B883 }, build: ({ c }) => new S884(c) }),
    provide(B884, { deps: { a: A884 }, build: ({ a }) => ({ b884: a }) }),
  ],
  exports: [B884],
})
class S885 {
  x
  constructor(x) {
    this.x = x
  }
  s885() {
    return 885
  }
}
const A885 = token('m885.a').of(),
  B885 = token('m885.b').of(),
  C885 = token('m885.c').of()
const M885 = defineModule({
  name: 'm885',
  imports: [M884],
  providers: [
    provide(C885, { build: () => 'c' }),
    provide(A885, { deps: { c: C885, up: B884 }, build: ({ c }) => new S885(c) }),
    provide(B885, { deps: { a: A885 }, build: ({ a }) => ({ b885: a }) }),
  ],
  exports: [B885],
})
class S886 {
  x
  constructor(x) {
    this.x = x
  }
  s886() {
    return 886
  }
}
const A886 = token('m886.a').of(),
  B886 = token('m886.b').of(),
  C886 = token('m886.c').of()
const M886 = defineModule({
  name: 'm886',
  imports: [M885],
  providers: [
    provide(C886, { build: () => 'c' }),
    provide(A886, { deps: { c: C886, up: B885 }, build: ({ c }) => new S886(c) }),
    provide(B886, { deps: { a: A886 }, build: ({ a }) => ({ b886: a }) }),
  ],
  exports: [B886],
})
class S887 {
  x
  constructor(x) {
    this.x = x
  }
  s887() {
    return 887
  }
}
const A887 = token('m887.a').of(),
  B887 = token('m887.b').of(),
  C887 = token('m887.c').of()
const M887 = defineModule({
  name: 'm887',
  imports: [M886],
  providers: [
    provide(C887, { build: () => 'c' }),
    provide(A887, { deps: { c: C887, up: B886 }, build: ({ c }) => new S887(c) }),
    provide(B887, { deps: { a: A887 }, build: ({ a }) => ({ b887: a }) }),
  ],
  exports: [B887],
})
class S888 {
  x
  constructor(x) {
    this.x = x
  }
  s888() {
    return 888
  }
}
const A888 = token('m888.a').of(),
  B888 = token('m888.b').of(),
  C888 = token('m888.c').of()
const M888 = defineModule({
  name: 'm888',
  imports: [M887],
  providers: [
    provide(C888, { build: () => 'c' }),
    provide(A888, { deps: { c: C888, up: B887 }, build: ({ c }) => new S888(c) }),
    provide(B888, { deps: { a: A888 }, build: ({ a }) => ({ b888: a }) }),
  ],
  exports: [B888],
})
class S889 {
  x
  constructor(x) {
    this.x = x
  }
  s889() {
    return 889
  }
}
const A889 = token('m889.a').of(),
  B889 = token('m889.b').of(),
  C889 = token('m889.c').of()
const M889 = defineModule({
  name: 'm889',
  imports: [M888],
  providers: [
    provide(C889, { build: () => 'c' }),
    provide(A889, { deps: { c: C889, up: B888 }, build: ({ c }) => new S889(c) }),
    provide(B889, { deps: { a: A889 }, build: ({ a }) => ({ b889: a }) }),
  ],
  exports: [B889],
})
class S890 {
  x
  constructor(x) {
    this.x = x
  }
  s890() {
    return 890
  }
}
const A890 = token('m890.a').of(),
  B890 = token('m890.b').of(),
  C890 = token('m890.c').of()
const M890 = defineModule({
  name: 'm890',
  imports: [M889],
  providers: [
    provide(C890, { build: () => 'c' }),
    provide(A890, { deps: { c: C890, up: B889 }, build: ({ c }) => new S890(c) }),
    provide(B890, { deps: { a: A890 }, build: ({ a }) => ({ b890: a }) }),
  ],
  exports: [B890],
})
class S891 {
  x
  constructor(x) {
    this.x = x
  }
  s891() {
    return 891
  }
}
const A891 = token('m891.a').of(),
  B891 = token('m891.b').of(),
  C891 = token('m891.c').of()
const M891 = defineModule({
  name: 'm891',
  imports: [M890],
  providers: [
    provide(C891, { build: () => 'c' }),
    provide(A891, { deps: { c: C891, up: B890 }, build: ({ c }) => new S891(c) }),
    provide(B891, { deps: { a: A891 }, build: ({ a }) => ({ b891: a }) }),
  ],
  exports: [B891],
})
class S892 {
  x
  constructor(x) {
    this.x = x
  }
  s892() {
    return 892
  }
}
const A892 = token('m892.a').of(),
  B892 = token('m892.b').of(),
  C892 = token('m892.c').of()
const M892 = defineModule({
  name: 'm892',
  imports: [M891],
  providers: [
    provide(C892, { build: () => 'c' }),
    provide(A892, { deps: { c: C892, up: B891 }, build: ({ c }) => new S892(c) }),
    provide(B892, { deps: { a: A892 }, build: ({ a }) => ({ b892: a }) }),
  ],
  exports: [B892],
})
class S893 {
  x
  constructor(x) {
    this.x = x
  }
  s893() {
    return 893
  }
}
const A893 = token('m893.a').of(),
  B893 = token('m893.b').of(),
  C893 = token('m893.c').of()
const M893 = defineModule({
  name: 'm893',
  imports: [M892],
  providers: [
    provide(C893, { build: () => 'c' }),
    provide(A893, { deps: { c: C893, up: B892 }, build: ({ c }) => new S893(c) }),
    provide(B893, { deps: { a: A893 }, build: ({ a }) => ({ b893: a }) }),
  ],
  exports: [B893],
})
class S894 {
  x
  constructor(x) {
    this.x = x
  }
  s894() {
    return 894
  }
}
const A894 = token('m894.a').of(),
  B894 = token('m894.b').of(),
  C894 = token('m894.c').of()
const M894 = defineModule({
  name: 'm894',
  imports: [M893],
  providers: [
    provide(C894, { build: () => 'c' }),
    provide(A894, { deps: { c: C894, up: B893 }, build: ({ c }) => new S894(c) }),
    provide(B894, { deps: { a: A894 }, build: ({ a }) => ({ b894: a }) }),
  ],
  exports: [B894],
})
class S895 {
  x
  constructor(x) {
    this.x = x
  }
  s895() {
    return 895
  }
}
const A895 = token('m895.a').of(),
  B895 = token('m895.b').of(),
  C895 = token('m895.c').of()
const M895 = defineModule({
  name: 'm895',
  imports: [M894],
  providers: [
    provide(C895, { build: () => 'c' }),
    provide(A895, { deps: { c: C895, up: B894 }, build: ({ c }) => new S895(c) }),
    provide(B895, { deps: { a: A895 }, build: ({ a }) => ({ b895: a }) }),
  ],
  exports: [B895],
})
class S896 {
  x
  constructor(x) {
    this.x = x
  }
  s896() {
    return 896
  }
}
const A896 = token('m896.a').of(),
  B896 = token('m896.b').of(),
  C896 = token('m896.c').of()
const M896 = defineModule({
  name: 'm896',
  imports: [M895],
  providers: [
    provide(C896, { build: () => 'c' }),
    provide(A896, { deps: { c: C896, up: B895 }, build: ({ c }) => new S896(c) }),
    provide(B896, { deps: { a: A896 }, build: ({ a }) => ({ b896: a }) }),
  ],
  exports: [B896],
})
class S897 {
  x
  constructor(x) {
    this.x = x
  }
  s897() {
    return 897
  }
}
const A897 = token('m897.a').of(),
  B897 = token('m897.b').of(),
  C897 = token('m897.c').of()
const M897 = defineModule({
  name: 'm897',
  imports: [M896],
  providers: [
    provide(C897, { build: () => 'c' }),
    provide(A897, { deps: { c: C897, up: B896 }, build: ({ c }) => new S897(c) }),
    provide(B897, { deps: { a: A897 }, build: ({ a }) => ({ b897: a }) }),
  ],
  exports: [B897],
})
class S898 {
  x
  constructor(x) {
    this.x = x
  }
  s898() {
    return 898
  }
}
const A898 = token('m898.a').of(),
  B898 = token('m898.b').of(),
  C898 = token('m898.c').of()
const M898 = defineModule({
  name: 'm898',
  imports: [M897],
  providers: [
    provide(C898, { build: () => 'c' }),
    provide(A898, { deps: { c: C898, up: B897 }, build: ({ c }) => new S898(c) }),
    provide(B898, { deps: { a: A898 }, build: ({ a }) => ({ b898: a }) }),
  ],
  exports: [B898],
})
class S899 {
  x
  constructor(x) {
    this.x = x
  }
  s899() {
    return 899
  }
}
const A899 = token('m899.a').of(),
  B899 = token('m899.b').of(),
  C899 = token('m899.c').of()
const M899 = defineModule({
  name: 'm899',
  imports: [M898],
  providers: [
    provide(C899, { build: () => 'c' }),
    provide(A899, { deps: { c: C899, up: B898 }, build: ({ c }) => new S899(c) }),
    provide(B899, { deps: { a: A899 }, build: ({ a }) => ({ b899: a }) }),
  ],
  exports: [B899],
})
class S900 {
  x
  constructor(x) {
    this.x = x
  }
  s900() {
    return 900
  }
}
const A900 = token('m900.a').of(),
  B900 = token('m900.b').of(),
  C900 = token('m900.c').of()
const M900 = defineModule({
  name: 'm900',
  imports: [M899],
  providers: [
    provide(C900, { build: () => 'c' }),
    provide(A900, { deps: { c: C900, up: B899 }, build: ({ c }) => new S900(c) }),
    provide(B900, { deps: { a: A900 }, build: ({ a }) => ({ b900: a }) }),
  ],
  exports: [B900],
})
class S901 {
  x
  constructor(x) {
    this.x = x
  }
  s901() {
    return 901
  }
}
const A901 = token('m901.a').of(),
  B901 = token('m901.b').of(),
  C901 = token('m901.c').of()
const M901 = defineModule({
  name: 'm901',
  imports: [M900],
  providers: [
    provide(C901, { build: () => 'c' }),
    provide(A901, { deps: { c: C901, up: B900 }, build: ({ c }) => new S901(c) }),
    provide(B901, { deps: { a: A901 }, build: ({ a }) => ({ b901: a }) }),
  ],
  exports: [B901],
})
class S902 {
  x
  constructor(x) {
    this.x = x
  }
  s902() {
    return 902
  }
}
const A902 = token('m902.a').of(),
  B902 = token('m902.b').of(),
  C902 = token('m902.c').of()
const M902 = defineModule({
  name: 'm902',
  imports: [M901],
  providers: [
    provide(C902, { build: () => 'c' }),
    provide(A902, { deps: { c: C902, up: B901 }, build: ({ c }) => new S902(c) }),
    provide(B902, { deps: { a: A902 }, build: ({ a }) => ({ b902: a }) }),
  ],
  exports: [B902],
})
class S903 {
  x
  constructor(x) {
    this.x = x
  }
  s903() {
    return 903
  }
}
const A903 = token('m903.a').of(),
  B903 = token('m903.b').of(),
  C903 = token('m903.c').of()
const M903 = defineModule({
  name: 'm903',
  imports: [M902],
  providers: [
    provide(C903, { build: () => 'c' }),
    provide(A903, { deps: { c: C903, up: B902 }, build: ({ c }) => new S903(c) }),
    provide(B903, { deps: { a: A903 }, build: ({ a }) => ({ b903: a }) }),
  ],
  exports: [B903],
})
class S904 {
  x
  constructor(x) {
    this.x = x
  }
  s904() {
    return 904
  }
}
const A904 = token('m904.a').of(),
  B904 = token('m904.b').of(),
  C904 = token('m904.c').of()
const M904 = defineModule({
  name: 'm904',
  imports: [M903],
  providers: [
    provide(C904, { build: () => 'c' }),
    provide(A904, { deps: { c: C904, up: B903 }, build: ({ c }) => new S904(c) }),
    provide(B904, { deps: { a: A904 }, build: ({ a }) => ({ b904: a }) }),
  ],
  exports: [B904],
})
class S905 {
  x
  constructor(x) {
    this.x = x
  }
  s905() {
    return 905
  }
}
const A905 = token('m905.a').of(),
  B905 = token('m905.b').of(),
  C905 = token('m905.c').of()
const M905 = defineModule({
  name: 'm905',
  imports: [M904],
  providers: [
    provide(C905, { build: () => 'c' }),
    provide(A905, { deps: { c: C905, up: B904 }, build: ({ c }) => new S905(c) }),
    provide(B905, { deps: { a: A905 }, build: ({ a }) => ({ b905: a }) }),
  ],
  exports: [B905],
})
class S906 {
  x
  constructor(x) {
    this.x = x
  }
  s906() {
    return 906
  }
}
const A906 = token('m906.a').of(),
  B906 = token('m906.b').of(),
  C906 = token('m906.c').of()
const M906 = defineModule({
  name: 'm906',
  imports: [M905],
  providers: [
    provide(C906, { build: () => 'c' }),
    provide(A906, { deps: { c: C906, up: B905 }, build: ({ c }) => new S906(c) }),
    provide(B906, { deps: { a: A906 }, build: ({ a }) => ({ b906: a }) }),
  ],
  exports: [B906],
})
class S907 {
  x
  constructor(x) {
    this.x = x
  }
  s907() {
    return 907
  }
}
const A907 = token('m907.a').of(),
  B907 = token('m907.b').of(),
  C907 = token('m907.c').of()
const M907 = defineModule({
  name: 'm907',
  imports: [M906],
  providers: [
    provide(C907, { build: () => 'c' }),
    provide(A907, { deps: { c: C907, up: B906 }, build: ({ c }) => new S907(c) }),
    provide(B907, { deps: { a: A907 }, build: ({ a }) => ({ b907: a }) }),
  ],
  exports: [B907],
})
class S908 {
  x
  constructor(x) {
    this.x = x
  }
  s908() {
    return 908
  }
}
const A908 = token('m908.a').of(),
  B908 = token('m908.b').of(),
  C908 = token('m908.c').of()
const M908 = defineModule({
  name: 'm908',
  imports: [M907],
  providers: [
    provide(C908, { build: () => 'c' }),
    provide(A908, { deps: { c: C908, up: B907 }, build: ({ c }) => new S908(c) }),
    provide(B908, { deps: { a: A908 }, build: ({ a }) => ({ b908: a }) }),
  ],
  exports: [B908],
})
class S909 {
  x
  constructor(x) {
    this.x = x
  }
  s909() {
    return 909
  }
}
const A909 = token('m909.a').of(),
  B909 = token('m909.b').of(),
  C909 = token('m909.c').of()
const M909 = defineModule({
  name: 'm909',
  imports: [M908],
  providers: [
    provide(C909, { build: () => 'c' }),
    provide(A909, { deps: { c: C909, up: B908 }, build: ({ c }) => new S909(c) }),
    provide(B909, { deps: { a: A909 }, build: ({ a }) => ({ b909: a }) }),
  ],
  exports: [B909],
})
class S910 {
  x
  constructor(x) {
    this.x = x
  }
  s910() {
    return 910
  }
}
const A910 = token('m910.a').of(),
  B910 = token('m910.b').of(),
  C910 = token('m910.c').of()
const M910 = defineModule({
  name: 'm910',
  imports: [M909],
  providers: [
    provide(C910, { build: () => 'c' }),
    provide(A910, { deps: { c: C910, up: B909 }, build: ({ c }) => new S910(c) }),
    provide(B910, { deps: { a: A910 }, build: ({ a }) => ({ b910: a }) }),
  ],
  exports: [B910],
})
class S911 {
  x
  constructor(x) {
    this.x = x
  }
  s911() {
    return 911
  }
}
const A911 = token('m911.a').of(),
  B911 = token('m911.b').of(),
  C911 = token('m911.c').of()
const M911 = defineModule({
  name: 'm911',
  imports: [M910],
  providers: [
    provide(C911, { build: () => 'c' }),
    provide(A911, { deps: { c: C911, up: B910 }, build: ({ c }) => new S911(c) }),
    provide(B911, { deps: { a: A911 }, build: ({ a }) => ({ b911: a }) }),
  ],
  exports: [B911],
})
class S912 {
  x
  constructor(x) {
    this.x = x
  }
  s912() {
    return 912
  }
}
const A912 = token('m912.a').of(),
  B912 = token('m912.b').of(),
  C912 = token('m912.c').of()
const M912 = defineModule({
  name: 'm912',
  imports: [M911],
  providers: [
    provide(C912, { build: () => 'c' }),
    provide(A912, { deps: { c: C912, up: B911 }, build: ({ c }) => new S912(c) }),
    provide(B912, { deps: { a: A912 }, build: ({ a }) => ({ b912: a }) }),
  ],
  exports: [B912],
})
class S913 {
  x
  constructor(x) {
    this.x = x
  }
  s913() {
    return 913
  }
}
const A913 = token('m913.a').of(),
  B913 = token('m913.b').of(),
  C913 = token('m913.c').of()
const M913 = defineModule({
  name: 'm913',
  imports: [M912],
  providers: [
    provide(C913, { build: () => 'c' }),
    provide(A913, { deps: { c: C913, up: B912 }, build: ({ c }) => new S913(c) }),
    provide(B913, { deps: { a: A913 }, build: ({ a }) => ({ b913: a }) }),
  ],
  exports: [B913],
})
class S914 {
  x
  constructor(x) {
    this.x = x
  }
  s914() {
    return 914
  }
}
const A914 = token('m914.a').of(),
  B914 = token('m914.b').of(),
  C914 = token('m914.c').of()
const M914 = defineModule({
  name: 'm914',
  imports: [M913],
  providers: [
    provide(C914, { build: () => 'c' }),
    provide(A914, { deps: { c: C914, up: B913 }, build: ({ c }) => new S914(c) }),
    provide(B914, { deps: { a: A914 }, build: ({ a }) => ({ b914: a }) }),
  ],
  exports: [B914],
})
class S915 {
  x
  constructor(x) {
    this.x = x
  }
  s915() {
    return 915
  }
}
const A915 = token('m915.a').of(),
  B915 = token('m915.b').of(),
  C915 = token('m915.c').of()
const M915 = defineModule({
  name: 'm915',
  imports: [M914],
  providers: [
    provide(C915, { build: () => 'c' }),
    provide(A915, { deps: { c: C915, up: B914 }, build: ({ c }) => new S915(c) }),
    provide(B915, { deps: { a: A915 }, build: ({ a }) => ({ b915: a }) }),
  ],
  exports: [B915],
})
class S916 {
  x
  constructor(x) {
    this.x = x
  }
  s916() {
    return 916
  }
}
const A916 = token('m916.a').of(),
  B916 = token('m916.b').of(),
  C916 = token('m916.c').of()
const M916 = defineModule({
  name: 'm916',
  imports: [M915],
  providers: [
    provide(C916, { build: () => 'c' }),
    provide(A916, { deps: { c: C916, up: B915 }, build: ({ c }) => new S916(c) }),
    provide(B916, { deps: { a: A916 }, build: ({ a }) => ({ b916: a }) }),
  ],
  exports: [B916],
})
class S917 {
  x
  constructor(x) {
    this.x = x
  }
  s917() {
    return 917
  }
}
const A917 = token('m917.a').of(),
  B917 = token('m917.b').of(),
  C917 = token('m917.c').of()
const M917 = defineModule({
  name: 'm917',
  imports: [M916],
  providers: [
    provide(C917, { build: () => 'c' }),
    provide(A917, { deps: { c: C917, up: B916 }, build: ({ c }) => new S917(c) }),
    provide(B917, { deps: { a: A917 }, build: ({ a }) => ({ b917: a }) }),
  ],
  exports: [B917],
})
class S918 {
  x
  constructor(x) {
    this.x = x
  }
  s918() {
    return 918
  }
}
const A918 = token('m918.a').of(),
  B918 = token('m918.b').of(),
  C918 = token('m918.c').of()
const M918 = defineModule({
  name: 'm918',
  imports: [M917],
  providers: [
    provide(C918, { build: () => 'c' }),
    provide(A918, { deps: { c: C918, up: B917 }, build: ({ c }) => new S918(c) }),
    provide(B918, { deps: { a: A918 }, build: ({ a }) => ({ b918: a }) }),
  ],
  exports: [B918],
})
class S919 {
  x
  constructor(x) {
    this.x = x
  }
  s919() {
    return 919
  }
}
const A919 = token('m919.a').of(),
  B919 = token('m919.b').of(),
  C919 = token('m919.c').of()
const M919 = defineModule({
  name: 'm919',
  imports: [M918],
  providers: [
    provide(C919, { build: () => 'c' }),
    provide(A919, { deps: { c: C919, up: B918 }, build: ({ c }) => new S919(c) }),
    provide(B919, { deps: { a: A919 }, build: ({ a }) => ({ b919: a }) }),
  ],
  exports: [B919],
})
class S920 {
  x
  constructor(x) {
    this.x = x
  }
  s920() {
    return 920
  }
}
const A920 = token('m920.a').of(),
  B920 = token('m920.b').of(),
  C920 = token('m920.c').of()
const M920 = defineModule({
  name: 'm920',
  imports: [M919],
  providers: [
    provide(C920, { build: () => 'c' }),
    provide(A920, { deps: { c: C920, up: B919 }, build: ({ c }) => new S920(c) }),
    provide(B920, { deps: { a: A920 }, build: ({ a }) => ({ b920: a }) }),
  ],
  exports: [B920],
})
class S921 {
  x
  constructor(x) {
    this.x = x
  }
  s921() {
    return 921
  }
}
const A921 = token('m921.a').of(),
  B921 = token('m921.b').of(),
  C921 = token('m921.c').of()
const M921 = defineModule({
  name: 'm921',
  imports: [M920],
  providers: [
    provide(C921, { build: () => 'c' }),
    provide(A921, { deps: { c: C921, up: B920 }, build: ({ c }) => new S921(c) }),
    provide(B921, { deps: { a: A921 }, build: ({ a }) => ({ b921: a }) }),
  ],
  exports: [B921],
})
class S922 {
  x
  constructor(x) {
    this.x = x
  }
  s922() {
    return 922
  }
}
const A922 = token('m922.a').of(),
  B922 = token('m922.b').of(),
  C922 = token('m922.c').of()
const M922 = defineModule({
  name: 'm922',
  imports: [M921],
  providers: [
    provide(C922, { build: () => 'c' }),
    provide(A922, { deps: { c: C922, up: B921 }, build: ({ c }) => new S922(c) }),
    provide(B922, { deps: { a: A922 }, build: ({ a }) => ({ b922: a }) }),
  ],
  exports: [B922],
})
class S923 {
  x
  constructor(x) {
    this.x = x
  }
  s923() {
    return 923
  }
}
const A923 = token('m923.a').of(),
  B923 = token('m923.b').of(),
  C923 = token('m923.c').of()
const M923 = defineModule({
  name: 'm923',
  imports: [M922],
  providers: [
    provide(C923, { build: () => 'c' }),
    provide(A923, { deps: { c: C923, up: B922 }, build: ({ c }) => new S923(c) }),
    provide(B923, { deps: { a: A923 }, build: ({ a }) => ({ b923: a }) }),
  ],
  exports: [B923],
})
class S924 {
  x
  constructor(x) {
    this.x = x
  }
  s924() {
    return 924
  }
}
const A924 = token('m924.a').of(),
  B924 = token('m924.b').of(),
  C924 = token('m924.c').of()
const M924 = defineModule({
  name: 'm924',
  imports: [M923],
  providers: [
    provide(C924, { build: () => 'c' }),
    provide(A924, { deps: { c: C924, up: B923 }, build: ({ c }) => new S924(c) }),
    provide(B924, { deps: { a: A924 }, build: ({ a }) => ({ b924: a }) }),
  ],
  exports: [B924],
})
class S925 {
  x
  constructor(x) {
    this.x = x
  }
  s925() {
    return 925
  }
}
const A925 = token('m925.a').of(),
  B925 = token('m925.b').of(),
  C925 = token('m925.c').of()
const M925 = defineModule({
  name: 'm925',
  imports: [M924],
  providers: [
    provide(C925, { build: () => 'c' }),
    provide(A925, { deps: { c: C925, up: B924 }, build: ({ c }) => new S925(c) }),
    provide(B925, { deps: { a: A925 }, build: ({ a }) => ({ b925: a }) }),
  ],
  exports: [B925],
})
class S926 {
  x
  constructor(x) {
    this.x = x
  }
  s926() {
    return 926
  }
}
const A926 = token('m926.a').of(),
  B926 = token('m926.b').of(),
  C926 = token('m926.c').of()
const M926 = defineModule({
  name: 'm926',
  imports: [M925],
  providers: [
    provide(C926, { build: () => 'c' }),
    provide(A926, { deps: { c: C926, up: B925 }, build: ({ c }) => new S926(c) }),
    provide(B926, { deps: { a: A926 }, build: ({ a }) => ({ b926: a }) }),
  ],
  exports: [B926],
})
class S927 {
  x
  constructor(x) {
    this.x = x
  }
  s927() {
    return 927
  }
}
const A927 = token('m927.a').of(),
  B927 = token('m927.b').of(),
  C927 = token('m927.c').of()
const M927 = defineModule({
  name: 'm927',
  imports: [M926],
  providers: [
    provide(C927, { build: () => 'c' }),
    provide(A927, { deps: { c: C927, up: B926 }, build: ({ c }) => new S927(c) }),
    provide(B927, { deps: { a: A927 }, build: ({ a }) => ({ b927: a }) }),
  ],
  exports: [B927],
})
class S928 {
  x
  constructor(x) {
    this.x = x
  }
  s928() {
    return 928
  }
}
const A928 = token('m928.a').of(),
  B928 = token('m928.b').of(),
  C928 = token('m928.c').of()
const M928 = defineModule({
  name: 'm928',
  imports: [M927],
  providers: [
    provide(C928, { build: () => 'c' }),
    provide(A928, { deps: { c: C928, up: B927 }, build: ({ c }) => new S928(c) }),
    provide(B928, { deps: { a: A928 }, build: ({ a }) => ({ b928: a }) }),
  ],
  exports: [B928],
})
class S929 {
  x
  constructor(x) {
    this.x = x
  }
  s929() {
    return 929
  }
}
const A929 = token('m929.a').of(),
  B929 = token('m929.b').of(),
  C929 = token('m929.c').of()
const M929 = defineModule({
  name: 'm929',
  imports: [M928],
  providers: [
    provide(C929, { build: () => 'c' }),
    provide(A929, { deps: { c: C929, up: B928 }, build: ({ c }) => new S929(c) }),
    provide(B929, { deps: { a: A929 }, build: ({ a }) => ({ b929: a }) }),
  ],
  exports: [B929],
})
class S930 {
  x
  constructor(x) {
    this.x = x
  }
  s930() {
    return 930
  }
}
const A930 = token('m930.a').of(),
  B930 = token('m930.b').of(),
  C930 = token('m930.c').of()
const M930 = defineModule({
  name: 'm930',
  imports: [M929],
  providers: [
    provide(C930, { build: () => 'c' }),
    provide(A930, { deps: { c: C930, up: B929 }, build: ({ c }) => new S930(c) }),
    provide(B930, { deps: { a: A930 }, build: ({ a }) => ({ b930: a }) }),
  ],
  exports: [B930],
})
class S931 {
  x
  constructor(x) {
    this.x = x
  }
  s931() {
    return 931
  }
}
const A931 = token('m931.a').of(),
  B931 = token('m931.b').of(),
  C931 = token('m931.c').of()
const M931 = defineModule({
  name: 'm931',
  imports: [M930],
  providers: [
    provide(C931, { build: () => 'c' }),
    provide(A931, { deps: { c: C931, up: B930 }, build: ({ c }) => new S931(c) }),
    provide(B931, { deps: { a: A931 }, build: ({ a }) => ({ b931: a }) }),
  ],
  exports: [B931],
})
class S932 {
  x
  constructor(x) {
    this.x = x
  }
  s932() {
    return 932
  }
}
const A932 = token('m932.a').of(),
  B932 = token('m932.b').of(),
  C932 = token('m932.c').of()
const M932 = defineModule({
  name: 'm932',
  imports: [M931],
  providers: [
    provide(C932, { build: () => 'c' }),
    provide(A932, { deps: { c: C932, up: B931 }, build: ({ c }) => new S932(c) }),
    provide(B932, { deps: { a: A932 }, build: ({ a }) => ({ b932: a }) }),
  ],
  exports: [B932],
})
class S933 {
  x
  constructor(x) {
    this.x = x
  }
  s933() {
    return 933
  }
}
const A933 = token('m933.a').of(),
  B933 = token('m933.b').of(),
  C933 = token('m933.c').of()
const M933 = defineModule({
  name: 'm933',
  imports: [M932],
  providers: [
    provide(C933, { build: () => 'c' }),
    provide(A933, { deps: { c: C933, up: B932 }, build: ({ c }) => new S933(c) }),
    provide(B933, { deps: { a: A933 }, build: ({ a }) => ({ b933: a }) }),
  ],
  exports: [B933],
})
class S934 {
  x
  constructor(x) {
    this.x = x
  }
  s934() {
    return 934
  }
}
const A934 = token('m934.a').of(),
  B934 = token('m934.b').of(),
  C934 = token('m934.c').of()
const M934 = defineModule({
  name: 'm934',
  imports: [M933],
  providers: [
    provide(C934, { build: () => 'c' }),
    provide(A934, { deps: { c: C934, up: B933 }, build: ({ c }) => new S934(c) }),
    provide(B934, { deps: { a: A934 }, build: ({ a }) => ({ b934: a }) }),
  ],
  exports: [B934],
})
class S935 {
  x
  constructor(x) {
    this.x = x
  }
  s935() {
    return 935
  }
}
const A935 = token('m935.a').of(),
  B935 = token('m935.b').of(),
  C935 = token('m935.c').of()
const M935 = defineModule({
  name: 'm935',
  imports: [M934],
  providers: [
    provide(C935, { build: () => 'c' }),
    provide(A935, { deps: { c: C935, up: B934 }, build: ({ c }) => new S935(c) }),
    provide(B935, { deps: { a: A935 }, build: ({ a }) => ({ b935: a }) }),
  ],
  exports: [B935],
})
class S936 {
  x
  constructor(x) {
    this.x = x
  }
  s936() {
    return 936
  }
}
const A936 = token('m936.a').of(),
  B936 = token('m936.b').of(),
  C936 = token('m936.c').of()
const M936 = defineModule({
  name: 'm936',
  imports: [M935],
  providers: [
    provide(C936, { build: () => 'c' }),
    provide(A936, { deps: { c: C936, up: B935 }, build: ({ c }) => new S936(c) }),
    provide(B936, { deps: { a: A936 }, build: ({ a }) => ({ b936: a }) }),
  ],
  exports: [B936],
})
class S937 {
  x
  constructor(x) {
    this.x = x
  }
  s937() {
    return 937
  }
}
const A937 = token('m937.a').of(),
  B937 = token('m937.b').of(),
  C937 = token('m937.c').of()
const M937 = defineModule({
  name: 'm937',
  imports: [M936],
  providers: [
    provide(C937, { build: () => 'c' }),
    provide(A937, { deps: { c: C937, up: B936 }, build: ({ c }) => new S937(c) }),
    provide(B937, { deps: { a: A937 }, build: ({ a }) => ({ b937: a }) }),
  ],
  exports: [B937],
})
class S938 {
  x
  constructor(x) {
    this.x = x
  }
  s938() {
    return 938
  }
}
const A938 = token('m938.a').of(),
  B938 = token('m938.b').of(),
  C938 = token('m938.c').of()
const M938 = defineModule({
  name: 'm938',
  imports: [M937],
  providers: [
    provide(C938, { build: () => 'c' }),
    provide(A938, { deps: { c: C938, up: B937 }, build: ({ c }) => new S938(c) }),
    provide(B938, { deps: { a: A938 }, build: ({ a }) => ({ b938: a }) }),
  ],
  exports: [B938],
})
class S939 {
  x
  constructor(x) {
    this.x = x
  }
  s939() {
    return 939
  }
}
const A939 = token('m939.a').of(),
  B939 = token('m939.b').of(),
  C939 = token('m939.c').of()
const M939 = defineModule({
  name: 'm939',
  imports: [M938],
  providers: [
    provide(C939, { build: () => 'c' }),
    provide(A939, { deps: { c: C939, up: B938 }, build: ({ c }) => new S939(c) }),
    provide(B939, { deps: { a: A939 }, build: ({ a }) => ({ b939: a }) }),
  ],
  exports: [B939],
})
class S940 {
  x
  constructor(x) {
    this.x = x
  }
  s940() {
    return 940
  }
}
const A940 = token('m940.a').of(),
  B940 = token('m940.b').of(),
  C940 = token('m940.c').of()
const M940 = defineModule({
  name: 'm940',
  imports: [M939],
  providers: [
    provide(C940, { build: () => 'c' }),
    provide(A940, { deps: { c: C940, up: B939 }, build: ({ c }) => new S940(c) }),
    provide(B940, { deps: { a: A940 }, build: ({ a }) => ({ b940: a }) }),
  ],
  exports: [B940],
})
class S941 {
  x
  constructor(x) {
    this.x = x
  }
  s941() {
    return 941
  }
}
const A941 = token('m941.a').of(),
  B941 = token('m941.b').of(),
  C941 = token('m941.c').of()
const M941 = defineModule({
  name: 'm941',
  imports: [M940],
  providers: [
    provide(C941, { build: () => 'c' }),
    provide(A941, { deps: { c: C941, up: B940 }, build: ({ c }) => new S941(c) }),
    provide(B941, { deps: { a: A941 }, build: ({ a }) => ({ b941: a }) }),
  ],
  exports: [B941],
})
class S942 {
  x
  constructor(x) {
    this.x = x
  }
  s942() {
    return 942
  }
}
const A942 = token('m942.a').of(),
  B942 = token('m942.b').of(),
  C942 = token('m942.c').of()
const M942 = defineModule({
  name: 'm942',
  imports: [M941],
  providers: [
    provide(C942, { build: () => 'c' }),
    provide(A942, { deps: { c: C942, up: B941 }, build: ({ c }) => new S942(c) }),
    provide(B942, { deps: { a: A942 }, build: ({ a }) => ({ b942: a }) }),
  ],
  exports: [B942],
})
class S943 {
  x
  constructor(x) {
    this.x = x
  }
  s943() {
    return 943
  }
}
const A943 = token('m943.a').of(),
  B943 = token('m943.b').of(),
  C943 = token('m943.c').of()
const M943 = defineModule({
  name: 'm943',
  imports: [M942],
  providers: [
    provide(C943, { build: () => 'c' }),
    provide(A943, { deps: { c: C943, up: B942 }, build: ({ c }) => new S943(c) }),
    provide(B943, { deps: { a: A943 }, build: ({ a }) => ({ b943: a }) }),
  ],
  exports: [B943],
})
class S944 {
  x
  constructor(x) {
    this.x = x
  }
  s944() {
    return 944
  }
}
const A944 = token('m944.a').of(),
  B944 = token('m944.b').of(),
  C944 = token('m944.c').of()
const M944 = defineModule({
  name: 'm944',
  imports: [M943],
  providers: [
    provide(C944, { build: () => 'c' }),
    provide(A944, { deps: { c: C944, up: B943 }, build: ({ c }) => new S944(c) }),
    provide(B944, { deps: { a: A944 }, build: ({ a }) => ({ b944: a }) }),
  ],
  exports: [B944],
})
class S945 {
  x
  constructor(x) {
    this.x = x
  }
  s945() {
    return 945
  }
}
const A945 = token('m945.a').of(),
  B945 = token('m945.b').of(),
  C945 = token('m945.c').of()
const M945 = defineModule({
  name: 'm945',
  imports: [M944],
  providers: [
    provide(C945, { build: () => 'c' }),
    provide(A945, { deps: { c: C945, up: B944 }, build: ({ c }) => new S945(c) }),
    provide(B945, { deps: { a: A945 }, build: ({ a }) => ({ b945: a }) }),
  ],
  exports: [B945],
})
class S946 {
  x
  constructor(x) {
    this.x = x
  }
  s946() {
    return 946
  }
}
const A946 = token('m946.a').of(),
  B946 = token('m946.b').of(),
  C946 = token('m946.c').of()
const M946 = defineModule({
  name: 'm946',
  imports: [M945],
  providers: [
    provide(C946, { build: () => 'c' }),
    provide(A946, { deps: { c: C946, up: B945 }, build: ({ c }) => new S946(c) }),
    provide(B946, { deps: { a: A946 }, build: ({ a }) => ({ b946: a }) }),
  ],
  exports: [B946],
})
class S947 {
  x
  constructor(x) {
    this.x = x
  }
  s947() {
    return 947
  }
}
const A947 = token('m947.a').of(),
  B947 = token('m947.b').of(),
  C947 = token('m947.c').of()
const M947 = defineModule({
  name: 'm947',
  imports: [M946],
  providers: [
    provide(C947, { build: () => 'c' }),
    provide(A947, { deps: { c: C947, up: B946 }, build: ({ c }) => new S947(c) }),
    provide(B947, { deps: { a: A947 }, build: ({ a }) => ({ b947: a }) }),
  ],
  exports: [B947],
})
class S948 {
  x
  constructor(x) {
    this.x = x
  }
  s948() {
    return 948
  }
}
const A948 = token('m948.a').of(),
  B948 = token('m948.b').of(),
  C948 = token('m948.c').of()
const M948 = defineModule({
  name: 'm948',
  imports: [M947],
  providers: [
    provide(C948, { build: () => 'c' }),
    provide(A948, { deps: { c: C948, up: B947 }, build: ({ c }) => new S948(c) }),
    provide(B948, { deps: { a: A948 }, build: ({ a }) => ({ b948: a }) }),
  ],
  exports: [B948],
})
class S949 {
  x
  constructor(x) {
    this.x = x
  }
  s949() {
    return 949
  }
}
const A949 = token('m949.a').of(),
  B949 = token('m949.b').of(),
  C949 = token('m949.c').of()
const M949 = defineModule({
  name: 'm949',
  imports: [M948],
  providers: [
    provide(C949, { build: () => 'c' }),
    provide(A949, { deps: { c: C949, up: B948 }, build: ({ c }) => new S949(c) }),
    provide(B949, { deps: { a: A949 }, build: ({ a }) => ({ b949: a }) }),
  ],
  exports: [B949],
})
class S950 {
  x
  constructor(x) {
    this.x = x
  }
  s950() {
    return 950
  }
}
const A950 = token('m950.a').of(),
  B950 = token('m950.b').of(),
  C950 = token('m950.c').of()
const M950 = defineModule({
  name: 'm950',
  imports: [M949],
  providers: [
    provide(C950, { build: () => 'c' }),
    provide(A950, { deps: { c: C950, up: B949 }, build: ({ c }) => new S950(c) }),
    provide(B950, { deps: { a: A950 }, build: ({ a }) => ({ b950: a }) }),
  ],
  exports: [B950],
})
class S951 {
  x
  constructor(x) {
    this.x = x
  }
  s951() {
    return 951
  }
}
const A951 = token('m951.a').of(),
  B951 = token('m951.b').of(),
  C951 = token('m951.c').of()
const M951 = defineModule({
  name: 'm951',
  imports: [M950],
  providers: [
    provide(C951, { build: () => 'c' }),
    provide(A951, { deps: { c: C951, up: B950 }, build: ({ c }) => new S951(c) }),
    provide(B951, { deps: { a: A951 }, build: ({ a }) => ({ b951: a }) }),
  ],
  exports: [B951],
})
class S952 {
  x
  constructor(x) {
    this.x = x
  }
  s952() {
    return 952
  }
}
const A952 = token('m952.a').of(),
  B952 = token('m952.b').of(),
  C952 = token('m952.c').of()
const M952 = defineModule({
  name: 'm952',
  imports: [M951],
  providers: [
    provide(C952, { build: () => 'c' }),
    provide(A952, { deps: { c: C952, up: B951 }, build: ({ c }) => new S952(c) }),
    provide(B952, { deps: { a: A952 }, build: ({ a }) => ({ b952: a }) }),
  ],
  exports: [B952],
})
class S953 {
  x
  constructor(x) {
    this.x = x
  }
  s953() {
    return 953
  }
}
const A953 = token('m953.a').of(),
  B953 = token('m953.b').of(),
  C953 = token('m953.c').of()
const M953 = defineModule({
  name: 'm953',
  imports: [M952],
  providers: [
    provide(C953, { build: () => 'c' }),
    provide(A953, { deps: { c: C953, up: B952 }, build: ({ c }) => new S953(c) }),
    provide(B953, { deps: { a: A953 }, build: ({ a }) => ({ b953: a }) }),
  ],
  exports: [B953],
})
class S954 {
  x
  constructor(x) {
    this.x = x
  }
  s954() {
    return 954
  }
}
const A954 = token('m954.a').of(),
  B954 = token('m954.b').of(),
  C954 = token('m954.c').of()
const M954 = defineModule({
  name: 'm954',
  imports: [M953],
  providers: [
    provide(C954, { build: () => 'c' }),
    provide(A954, { deps: { c: C954, up: B953 }, build: ({ c }) => new S954(c) }),
    provide(B954, { deps: { a: A954 }, build: ({ a }) => ({ b954: a }) }),
  ],
  exports: [B954],
})
class S955 {
  x
  constructor(x) {
    this.x = x
  }
  s955() {
    return 955
  }
}
const A955 = token('m955.a').of(),
  B955 = token('m955.b').of(),
  C955 = token('m955.c').of()
const M955 = defineModule({
  name: 'm955',
  imports: [M954],
  providers: [
    provide(C955, { build: () => 'c' }),
    provide(A955, { deps: { c: C955, up: B954 }, build: ({ c }) => new S955(c) }),
    provide(B955, { deps: { a: A955 }, build: ({ a }) => ({ b955: a }) }),
  ],
  exports: [B955],
})
class S956 {
  x
  constructor(x) {
    this.x = x
  }
  s956() {
    return 956
  }
}
const A956 = token('m956.a').of(),
  B956 = token('m956.b').of(),
  C956 = token('m956.c').of()
const M956 = defineModule({
  name: 'm956',
  imports: [M955],
  providers: [
    provide(C956, { build: () => 'c' }),
    provide(A956, { deps: { c: C956, up: B955 }, build: ({ c }) => new S956(c) }),
    provide(B956, { deps: { a: A956 }, build: ({ a }) => ({ b956: a }) }),
  ],
  exports: [B956],
})
class S957 {
  x
  constructor(x) {
    this.x = x
  }
  s957() {
    return 957
  }
}
const A957 = token('m957.a').of(),
  B957 = token('m957.b').of(),
  C957 = token('m957.c').of()
const M957 = defineModule({
  name: 'm957',
  imports: [M956],
  providers: [
    provide(C957, { build: () => 'c' }),
    provide(A957, { deps: { c: C957, up: B956 }, build: ({ c }) => new S957(c) }),
    provide(B957, { deps: { a: A957 }, build: ({ a }) => ({ b957: a }) }),
  ],
  exports: [B957],
})
class S958 {
  x
  constructor(x) {
    this.x = x
  }
  s958() {
    return 958
  }
}
const A958 = token('m958.a').of(),
  B958 = token('m958.b').of(),
  C958 = token('m958.c').of()
const M958 = defineModule({
  name: 'm958',
  imports: [M957],
  providers: [
    provide(C958, { build: () => 'c' }),
    provide(A958, { deps: { c: C958, up: B957 }, build: ({ c }) => new S958(c) }),
    provide(B958, { deps: { a: A958 }, build: ({ a }) => ({ b958: a }) }),
  ],
  exports: [B958],
})
class S959 {
  x
  constructor(x) {
    this.x = x
  }
  s959() {
    return 959
  }
}
const A959 = token('m959.a').of(),
  B959 = token('m959.b').of(),
  C959 = token('m959.c').of()
const M959 = defineModule({
  name: 'm959',
  imports: [M958],
  providers: [
    provide(C959, { build: () => 'c' }),
    provide(A959, { deps: { c: C959, up: B958 }, build: ({ c }) => new S959(c) }),
    provide(B959, { deps: { a: A959 }, build: ({ a }) => ({ b959: a }) }),
  ],
  exports: [B959],
})
class S960 {
  x
  constructor(x) {
    this.x = x
  }
  s960() {
    return 960
  }
}
const A960 = token('m960.a').of(),
  B960 = token('m960.b').of(),
  C960 = token('m960.c').of()
const M960 = defineModule({
  name: 'm960',
  imports: [M959],
  providers: [
    provide(C960, { build: () => 'c' }),
    provide(A960, { deps: { c: C960, up: B959 }, build: ({ c }) => new S960(c) }),
    provide(B960, { deps: { a: A960 }, build: ({ a }) => ({ b960: a }) }),
  ],
  exports: [B960],
})
class S961 {
  x
  constructor(x) {
    this.x = x
  }
  s961() {
    return 961
  }
}
const A961 = token('m961.a').of(),
  B961 = token('m961.b').of(),
  C961 = token('m961.c').of()
const M961 = defineModule({
  name: 'm961',
  imports: [M960],
  providers: [
    provide(C961, { build: () => 'c' }),
    provide(A961, { deps: { c: C961, up: B960 }, build: ({ c }) => new S961(c) }),
    provide(B961, { deps: { a: A961 }, build: ({ a }) => ({ b961: a }) }),
  ],
  exports: [B961],
})
class S962 {
  x
  constructor(x) {
    this.x = x
  }
  s962() {
    return 962
  }
}
const A962 = token('m962.a').of(),
  B962 = token('m962.b').of(),
  C962 = token('m962.c').of()
const M962 = defineModule({
  name: 'm962',
  imports: [M961],
  providers: [
    provide(C962, { build: () => 'c' }),
    provide(A962, { deps: { c: C962, up: B961 }, build: ({ c }) => new S962(c) }),
    provide(B962, { deps: { a: A962 }, build: ({ a }) => ({ b962: a }) }),
  ],
  exports: [B962],
})
class S963 {
  x
  constructor(x) {
    this.x = x
  }
  s963() {
    return 963
  }
}
const A963 = token('m963.a').of(),
  B963 = token('m963.b').of(),
  C963 = token('m963.c').of()
const M963 = defineModule({
  name: 'm963',
  imports: [M962],
  providers: [
    provide(C963, { build: () => 'c' }),
    provide(A963, { deps: { c: C963, up: B962 }, build: ({ c }) => new S963(c) }),
    provide(B963, { deps: { a: A963 }, build: ({ a }) => ({ b963: a }) }),
  ],
  exports: [B963],
})
class S964 {
  x
  constructor(x) {
    this.x = x
  }
  s964() {
    return 964
  }
}
const A964 = token('m964.a').of(),
  B964 = token('m964.b').of(),
  C964 = token('m964.c').of()
const M964 = defineModule({
  name: 'm964',
  imports: [M963],
  providers: [
    provide(C964, { build: () => 'c' }),
    provide(A964, { deps: { c: C964, up: B963 }, build: ({ c }) => new S964(c) }),
    provide(B964, { deps: { a: A964 }, build: ({ a }) => ({ b964: a }) }),
  ],
  exports: [B964],
})
class S965 {
  x
  constructor(x) {
    this.x = x
  }
  s965() {
    return 965
  }
}
const A965 = token('m965.a').of(),
  B965 = token('m965.b').of(),
  C965 = token('m965.c').of()
const M965 = defineModule({
  name: 'm965',
  imports: [M964],
  providers: [
    provide(C965, { build: () => 'c' }),
    provide(A965, { deps: { c: C965, up: B964 }, build: ({ c }) => new S965(c) }),
    provide(B965, { deps: { a: A965 }, build: ({ a }) => ({ b965: a }) }),
  ],
  exports: [B965],
})
class S966 {
  x
  constructor(x) {
    this.x = x
  }
  s966() {
    return 966
  }
}
const A966 = token('m966.a').of(),
  B966 = token('m966.b').of(),
  C966 = token('m966.c').of()
const M966 = defineModule({
  name: 'm966',
  imports: [M965],
  providers: [
    provide(C966, { build: () => 'c' }),
    provide(A966, { deps: { c: C966, up: B965 }, build: ({ c }) => new S966(c) }),
    provide(B966, { deps: { a: A966 }, build: ({ a }) => ({ b966: a }) }),
  ],
  exports: [B966],
})
class S967 {
  x
  constructor(x) {
    this.x = x
  }
  s967() {
    return 967
  }
}
const A967 = token('m967.a').of(),
  B967 = token('m967.b').of(),
  C967 = token('m967.c').of()
const M967 = defineModule({
  name: 'm967',
  imports: [M966],
  providers: [
    provide(C967, { build: () => 'c' }),
    provide(A967, { deps: { c: C967, up: B966 }, build: ({ c }) => new S967(c) }),
    provide(B967, { deps: { a: A967 }, build: ({ a }) => ({ b967: a }) }),
  ],
  exports: [B967],
})
class S968 {
  x
  constructor(x) {
    this.x = x
  }
  s968() {
    return 968
  }
}
const A968 = token('m968.a').of(),
  B968 = token('m968.b').of(),
  C968 = token('m968.c').of()
const M968 = defineModule({
  name: 'm968',
  imports: [M967],
  providers: [
    provide(C968, { build: () => 'c' }),
    provide(A968, { deps: { c: C968, up: B967 }, build: ({ c }) => new S968(c) }),
    provide(B968, { deps: { a: A968 }, build: ({ a }) => ({ b968: a }) }),
  ],
  exports: [B968],
})
class S969 {
  x
  constructor(x) {
    this.x = x
  }
  s969() {
    return 969
  }
}
const A969 = token('m969.a').of(),
  B969 = token('m969.b').of(),
  C969 = token('m969.c').of()
const M969 = defineModule({
  name: 'm969',
  imports: [M968],
  providers: [
    provide(C969, { build: () => 'c' }),
    provide(A969, { deps: { c: C969, up: B968 }, build: ({ c }) => new S969(c) }),
    provide(B969, { deps: { a: A969 }, build: ({ a }) => ({ b969: a }) }),
  ],
  exports: [B969],
})
class S970 {
  x
  constructor(x) {
    this.x = x
  }
  s970() {
    return 970
  }
}
const A970 = token('m970.a').of(),
  B970 = token('m970.b').of(),
  C970 = token('m970.c').of()
const M970 = defineModule({
  name: 'm970',
  imports: [M969],
  providers: [
    provide(C970, { build: () => 'c' }),
    provide(A970, { deps: { c: C970, up: B969 }, build: ({ c }) => new S970(c) }),
    provide(B970, { deps: { a: A970 }, build: ({ a }) => ({ b970: a }) }),
  ],
  exports: [B970],
})
class S971 {
  x
  constructor(x) {
    this.x = x
  }
  s971() {
    return 971
  }
}
const A971 = token('m971.a').of(),
  B971 = token('m971.b').of(),
  C971 = token('m971.c').of()
const M971 = defineModule({
  name: 'm971',
  imports: [M970],
  providers: [
    provide(C971, { build: () => 'c' }),
    provide(A971, { deps: { c: C971, up: B970 }, build: ({ c }) => new S971(c) }),
    provide(B971, { deps: { a: A971 }, build: ({ a }) => ({ b971: a }) }),
  ],
  exports: [B971],
})
class S972 {
  x
  constructor(x) {
    this.x = x
  }
  s972() {
    return 972
  }
}
const A972 = token('m972.a').of(),
  B972 = token('m972.b').of(),
  C972 = token('m972.c').of()
const M972 = defineModule({
  name: 'm972',
  imports: [M971],
  providers: [
    provide(C972, { build: () => 'c' }),
    provide(A972, { deps: { c: C972, up: B971 }, build: ({ c }) => new S972(c) }),
    provide(B972, { deps: { a: A972 }, build: ({ a }) => ({ b972: a }) }),
  ],
  exports: [B972],
})
class S973 {
  x
  constructor(x) {
    this.x = x
  }
  s973() {
    return 973
  }
}
const A973 = token('m973.a').of(),
  B973 = token('m973.b').of(),
  C973 = token('m973.c').of()
const M973 = defineModule({
  name: 'm973',
  imports: [M972],
  providers: [
    provide(C973, { build: () => 'c' }),
    provide(A973, { deps: { c: C973, up: B972 }, build: ({ c }) => new S973(c) }),
    provide(B973, { deps: { a: A973 }, build: ({ a }) => ({ b973: a }) }),
  ],
  exports: [B973],
})
class S974 {
  x
  constructor(x) {
    this.x = x
  }
  s974() {
    return 974
  }
}
const A974 = token('m974.a').of(),
  B974 = token('m974.b').of(),
  C974 = token('m974.c').of()
const M974 = defineModule({
  name: 'm974',
  imports: [M973],
  providers: [
    provide(C974, { build: () => 'c' }),
    provide(A974, { deps: { c: C974, up: B973 }, build: ({ c }) => new S974(c) }),
    provide(B974, { deps: { a: A974 }, build: ({ a }) => ({ b974: a }) }),
  ],
  exports: [B974],
})
class S975 {
  x
  constructor(x) {
    this.x = x
  }
  s975() {
    return 975
  }
}
const A975 = token('m975.a').of(),
  B975 = token('m975.b').of(),
  C975 = token('m975.c').of()
const M975 = defineModule({
  name: 'm975',
  imports: [M974],
  providers: [
    provide(C975, { build: () => 'c' }),
    provide(A975, { deps: { c: C975, up: B974 }, build: ({ c }) => new S975(c) }),
    provide(B975, { deps: { a: A975 }, build: ({ a }) => ({ b975: a }) }),
  ],
  exports: [B975],
})
class S976 {
  x
  constructor(x) {
    this.x = x
  }
  s976() {
    return 976
  }
}
const A976 = token('m976.a').of(),
  B976 = token('m976.b').of(),
  C976 = token('m976.c').of()
const M976 = defineModule({
  name: 'm976',
  imports: [M975],
  providers: [
    provide(C976, { build: () => 'c' }),
    provide(A976, { deps: { c: C976, up: B975 }, build: ({ c }) => new S976(c) }),
    provide(B976, { deps: { a: A976 }, build: ({ a }) => ({ b976: a }) }),
  ],
  exports: [B976],
})
class S977 {
  x
  constructor(x) {
    this.x = x
  }
  s977() {
    return 977
  }
}
const A977 = token('m977.a').of(),
  B977 = token('m977.b').of(),
  C977 = token('m977.c').of()
const M977 = defineModule({
  name: 'm977',
  imports: [M976],
  providers: [
    provide(C977, { build: () => 'c' }),
    provide(A977, { deps: { c: C977, up: B976 }, build: ({ c }) => new S977(c) }),
    provide(B977, { deps: { a: A977 }, build: ({ a }) => ({ b977: a }) }),
  ],
  exports: [B977],
})
class S978 {
  x
  constructor(x) {
    this.x = x
  }
  s978() {
    return 978
  }
}
const A978 = token('m978.a').of(),
  B978 = token('m978.b').of(),
  C978 = token('m978.c').of()
const M978 = defineModule({
  name: 'm978',
  imports: [M977],
  providers: [
    provide(C978, { build: () => 'c' }),
    provide(A978, { deps: { c: C978, up: B977 }, build: ({ c }) => new S978(c) }),
    provide(B978, { deps: { a: A978 }, build: ({ a }) => ({ b978: a }) }),
  ],
  exports: [B978],
})
class S979 {
  x
  constructor(x) {
    this.x = x
  }
  s979() {
    return 979
  }
}
const A979 = token('m979.a').of(),
  B979 = token('m979.b').of(),
  C979 = token('m979.c').of()
const M979 = defineModule({
  name: 'm979',
  imports: [M978],
  providers: [
    provide(C979, { build: () => 'c' }),
    provide(A979, { deps: { c: C979, up: B978 }, build: ({ c }) => new S979(c) }),
    provide(B979, { deps: { a: A979 }, build: ({ a }) => ({ b979: a }) }),
  ],
  exports: [B979],
})
class S980 {
  x
  constructor(x) {
    this.x = x
  }
  s980() {
    return 980
  }
}
const A980 = token('m980.a').of(),
  B980 = token('m980.b').of(),
  C980 = token('m980.c').of()
const M980 = defineModule({
  name: 'm980',
  imports: [M979],
  providers: [
    provide(C980, { build: () => 'c' }),
    provide(A980, { deps: { c: C980, up: B979 }, build: ({ c }) => new S980(c) }),
    provide(B980, { deps: { a: A980 }, build: ({ a }) => ({ b980: a }) }),
  ],
  exports: [B980],
})
class S981 {
  x
  constructor(x) {
    this.x = x
  }
  s981() {
    return 981
  }
}
const A981 = token('m981.a').of(),
  B981 = token('m981.b').of(),
  C981 = token('m981.c').of()
const M981 = defineModule({
  name: 'm981',
  imports: [M980],
  providers: [
    provide(C981, { build: () => 'c' }),
    provide(A981, { deps: { c: C981, up: B980 }, build: ({ c }) => new S981(c) }),
    provide(B981, { deps: { a: A981 }, build: ({ a }) => ({ b981: a }) }),
  ],
  exports: [B981],
})
class S982 {
  x
  constructor(x) {
    this.x = x
  }
  s982() {
    return 982
  }
}
const A982 = token('m982.a').of(),
  B982 = token('m982.b').of(),
  C982 = token('m982.c').of()
const M982 = defineModule({
  name: 'm982',
  imports: [M981],
  providers: [
    provide(C982, { build: () => 'c' }),
    provide(A982, { deps: { c: C982, up: B981 }, build: ({ c }) => new S982(c) }),
    provide(B982, { deps: { a: A982 }, build: ({ a }) => ({ b982: a }) }),
  ],
  exports: [B982],
})
class S983 {
  x
  constructor(x) {
    this.x = x
  }
  s983() {
    return 983
  }
}
const A983 = token('m983.a').of(),
  B983 = token('m983.b').of(),
  C983 = token('m983.c').of()
const M983 = defineModule({
  name: 'm983',
  imports: [M982],
  providers: [
    provide(C983, { build: () => 'c' }),
    provide(A983, { deps: { c: C983, up: B982 }, build: ({ c }) => new S983(c) }),
    provide(B983, { deps: { a: A983 }, build: ({ a }) => ({ b983: a }) }),
  ],
  exports: [B983],
})
class S984 {
  x
  constructor(x) {
    this.x = x
  }
  s984() {
    return 984
  }
}
const A984 = token('m984.a').of(),
  B984 = token('m984.b').of(),
  C984 = token('m984.c').of()
const M984 = defineModule({
  name: 'm984',
  imports: [M983],
  providers: [
    provide(C984, { build: () => 'c' }),
    provide(A984, { deps: { c: C984, up: B983 }, build: ({ c }) => new S984(c) }),
    provide(B984, { deps: { a: A984 }, build: ({ a }) => ({ b984: a }) }),
  ],
  exports: [B984],
})
class S985 {
  x
  constructor(x) {
    this.x = x
  }
  s985() {
    return 985
  }
}
const A985 = token('m985.a').of(),
  B985 = token('m985.b').of(),
  C985 = token('m985.c').of()
const M985 = defineModule({
  name: 'm985',
  imports: [M984],
  providers: [
    provide(C985, { build: () => 'c' }),
    provide(A985, { deps: { c: C985, up: B984 }, build: ({ c }) => new S985(c) }),
    provide(B985, { deps: { a: A985 }, build: ({ a }) => ({ b985: a }) }),
  ],
  exports: [B985],
})
class S986 {
  x
  constructor(x) {
    this.x = x
  }
  s986() {
    return 986
  }
}
const A986 = token('m986.a').of(),
  B986 = token('m986.b').of(),
  C986 = token('m986.c').of()
const M986 = defineModule({
  name: 'm986',
  imports: [M985],
  providers: [
    provide(C986, { build: () => 'c' }),
    provide(A986, { deps: { c: C986, up: B985 }, build: ({ c }) => new S986(c) }),
    provide(B986, { deps: { a: A986 }, build: ({ a }) => ({ b986: a }) }),
  ],
  exports: [B986],
})
class S987 {
  x
  constructor(x) {
    this.x = x
  }
  s987() {
    return 987
  }
}
const A987 = token('m987.a').of(),
  B987 = token('m987.b').of(),
  C987 = token('m987.c').of()
const M987 = defineModule({
  name: 'm987',
  imports: [M986],
  providers: [
    provide(C987, { build: () => 'c' }),
    provide(A987, { deps: { c: C987, up: B986 }, build: ({ c }) => new S987(c) }),
    provide(B987, { deps: { a: A987 }, build: ({ a }) => ({ b987: a }) }),
  ],
  exports: [B987],
})
class S988 {
  x
  constructor(x) {
    this.x = x
  }
  s988() {
    return 988
  }
}
const A988 = token('m988.a').of(),
  B988 = token('m988.b').of(),
  C988 = token('m988.c').of()
const M988 = defineModule({
  name: 'm988',
  imports: [M987],
  providers: [
    provide(C988, { build: () => 'c' }),
    provide(A988, { deps: { c: C988, up: B987 }, build: ({ c }) => new S988(c) }),
    provide(B988, { deps: { a: A988 }, build: ({ a }) => ({ b988: a }) }),
  ],
  exports: [B988],
})
class S989 {
  x
  constructor(x) {
    this.x = x
  }
  s989() {
    return 989
  }
}
const A989 = token('m989.a').of(),
  B989 = token('m989.b').of(),
  C989 = token('m989.c').of()
const M989 = defineModule({
  name: 'm989',
  imports: [M988],
  providers: [
    provide(C989, { build: () => 'c' }),
    provide(A989, { deps: { c: C989, up: B988 }, build: ({ c }) => new S989(c) }),
    provide(B989, { deps: { a: A989 }, build: ({ a }) => ({ b989: a }) }),
  ],
  exports: [B989],
})
class S990 {
  x
  constructor(x) {
    this.x = x
  }
  s990() {
    return 990
  }
}
const A990 = token('m990.a').of(),
  B990 = token('m990.b').of(),
  C990 = token('m990.c').of()
const M990 = defineModule({
  name: 'm990',
  imports: [M989],
  providers: [
    provide(C990, { build: () => 'c' }),
    provide(A990, { deps: { c: C990, up: B989 }, build: ({ c }) => new S990(c) }),
    provide(B990, { deps: { a: A990 }, build: ({ a }) => ({ b990: a }) }),
  ],
  exports: [B990],
})
class S991 {
  x
  constructor(x) {
    this.x = x
  }
  s991() {
    return 991
  }
}
const A991 = token('m991.a').of(),
  B991 = token('m991.b').of(),
  C991 = token('m991.c').of()
const M991 = defineModule({
  name: 'm991',
  imports: [M990],
  providers: [
    provide(C991, { build: () => 'c' }),
    provide(A991, { deps: { c: C991, up: B990 }, build: ({ c }) => new S991(c) }),
    provide(B991, { deps: { a: A991 }, build: ({ a }) => ({ b991: a }) }),
  ],
  exports: [B991],
})
class S992 {
  x
  constructor(x) {
    this.x = x
  }
  s992() {
    return 992
  }
}
const A992 = token('m992.a').of(),
  B992 = token('m992.b').of(),
  C992 = token('m992.c').of()
const M992 = defineModule({
  name: 'm992',
  imports: [M991],
  providers: [
    provide(C992, { build: () => 'c' }),
    provide(A992, { deps: { c: C992, up: B991 }, build: ({ c }) => new S992(c) }),
    provide(B992, { deps: { a: A992 }, build: ({ a }) => ({ b992: a }) }),
  ],
  exports: [B992],
})
class S993 {
  x
  constructor(x) {
    this.x = x
  }
  s993() {
    return 993
  }
}
const A993 = token('m993.a').of(),
  B993 = token('m993.b').of(),
  C993 = token('m993.c').of()
const M993 = defineModule({
  name: 'm993',
  imports: [M992],
  providers: [
    provide(C993, { build: () => 'c' }),
    provide(A993, { deps: { c: C993, up: B992 }, build: ({ c }) => new S993(c) }),
    provide(B993, { deps: { a: A993 }, build: ({ a }) => ({ b993: a }) }),
  ],
  exports: [B993],
})
class S994 {
  x
  constructor(x) {
    this.x = x
  }
  s994() {
    return 994
  }
}
const A994 = token('m994.a').of(),
  B994 = token('m994.b').of(),
  C994 = token('m994.c').of()
const M994 = defineModule({
  name: 'm994',
  imports: [M993],
  providers: [
    provide(C994, { build: () => 'c' }),
    provide(A994, { deps: { c: C994, up: B993 }, build: ({ c }) => new S994(c) }),
    provide(B994, { deps: { a: A994 }, build: ({ a }) => ({ b994: a }) }),
  ],
  exports: [B994],
})
class S995 {
  x
  constructor(x) {
    this.x = x
  }
  s995() {
    return 995
  }
}
const A995 = token('m995.a').of(),
  B995 = token('m995.b').of(),
  C995 = token('m995.c').of()
const M995 = defineModule({
  name: 'm995',
  imports: [M994],
  providers: [
    provide(C995, { build: () => 'c' }),
    provide(A995, { deps: { c: C995, up: B994 }, build: ({ c }) => new S995(c) }),
    provide(B995, { deps: { a: A995 }, build: ({ a }) => ({ b995: a }) }),
  ],
  exports: [B995],
})
class S996 {
  x
  constructor(x) {
    this.x = x
  }
  s996() {
    return 996
  }
}
const A996 = token('m996.a').of(),
  B996 = token('m996.b').of(),
  C996 = token('m996.c').of()
const M996 = defineModule({
  name: 'm996',
  imports: [M995],
  providers: [
    provide(C996, { build: () => 'c' }),
    provide(A996, { deps: { c: C996, up: B995 }, build: ({ c }) => new S996(c) }),
    provide(B996, { deps: { a: A996 }, build: ({ a }) => ({ b996: a }) }),
  ],
  exports: [B996],
})
class S997 {
  x
  constructor(x) {
    this.x = x
  }
  s997() {
    return 997
  }
}
const A997 = token('m997.a').of(),
  B997 = token('m997.b').of(),
  C997 = token('m997.c').of()
const M997 = defineModule({
  name: 'm997',
  imports: [M996],
  providers: [
    provide(C997, { build: () => 'c' }),
    provide(A997, { deps: { c: C997, up: B996 }, build: ({ c }) => new S997(c) }),
    provide(B997, { deps: { a: A997 }, build: ({ a }) => ({ b997: a }) }),
  ],
  exports: [B997],
})
class S998 {
  x
  constructor(x) {
    this.x = x
  }
  s998() {
    return 998
  }
}
const A998 = token('m998.a').of(),
  B998 = token('m998.b').of(),
  C998 = token('m998.c').of()
const M998 = defineModule({
  name: 'm998',
  imports: [M997],
  providers: [
    provide(C998, { build: () => 'c' }),
    provide(A998, { deps: { c: C998, up: B997 }, build: ({ c }) => new S998(c) }),
    provide(B998, { deps: { a: A998 }, build: ({ a }) => ({ b998: a }) }),
  ],
  exports: [B998],
})
class S999 {
  x
  constructor(x) {
    this.x = x
  }
  s999() {
    return 999
  }
}
const A999 = token('m999.a').of(),
  B999 = token('m999.b').of(),
  C999 = token('m999.c').of()
const M999 = defineModule({
  name: 'm999',
  imports: [M998],
  providers: [
    provide(C999, { build: () => 'c' }),
    provide(A999, { deps: { c: C999, up: B998 }, build: ({ c }) => new S999(c) }),
    provide(B999, { deps: { a: A999 }, build: ({ a }) => ({ b999: a }) }),
  ],
  exports: [B999],
})
class S1000 {
  x
  constructor(x) {
    this.x = x
  }
  s1000() {
    return 1000
  }
}
const A1000 = token('m1000.a').of(),
  B1000 = token('m1000.b').of(),
  C1000 = token('m1000.c').of()
const M1000 = defineModule({
  name: 'm1000',
  imports: [M999],
  providers: [
    provide(C1000, { build: () => 'c' }),
    provide(A1000, { deps: { c: C1000, up: B999 }, build: ({ c }) => new S1000(c) }),
    provide(B1000, { deps: { a: A1000 }, build: ({ a }) => ({ b1000: a }) }),
  ],
  exports: [B1000],
})
export const app = bootstrap(M1000)
export const v = app.then((a) => a.get(B1000))
