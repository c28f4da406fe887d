/** Letters of Cyrillic, Greek and Georgian as English papers write them in names. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  `а=a б=b в=v г=g ґ=g д=d ђ=dj ѓ=gj е=e ё=yo є=ye ж=zh з=z ѕ=dz и=i і=i ї=yi й=y ј=j к=k ќ=kj л=l
  љ=lj м=m н=n њ=nj о=o п=p р=r с=s т=t у=u ў=u ф=f х=kh ц=ts ч=ch џ=dz ш=sh щ=shch ъ= ы=y ь= э=e
  ю=yu я=ya
  α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch
  ψ=ps ω=o
  ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=zh რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=gh
  ყ=q შ=sh ჩ=ch ც=ts ძ=dz წ=ts ჭ=ch ხ=kh ჯ=j ჰ=h`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=') as [string, string]),
);

/** `name` in Latin letters, capitalised, if it is in Cyrillic, Greek or Georgian; else as it is. */
export function romanise(name: string): string {
  if (!/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}]/u.test(name)) return name;
  const latin = [...name.toLowerCase().normalize('NFC')]
    .map((letter) => LETTERS[letter] ?? LETTERS[letter.normalize('NFD').charAt(0)] ?? letter)
    .join('')
    .replace(/(?<=[bcdfghklmnprstvz])iy$|yy$/u, 'y')
    .replace(/iya$/u, 'ia')
    .replaceAll('ou', 'ou');
  return latin.replace(/(?:^|[ -])\p{L}/gu, (start) => start.toUpperCase());
}
