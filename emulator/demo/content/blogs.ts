import type {Article, Blog, Localized} from '../../state/catalogue';
import {IMAGE_SIZE} from '../prints/print-images';

const BLOG_ID = 500_000_000_001;
const FIRST_ARTICLE_ID = 510_000_000_001;
const FIRST_IMAGE_ID = 47_000_000_000_001;

const INGRID = {firstName: 'Ingrid', lastName: 'Hellevang'};
const TORE = {firstName: 'Tore', lastName: 'Lien'};

type Note = Omit<Article, 'id' | 'image'> & {
  readonly picture: {readonly file: string; readonly alt: Localized};
};

/** The newest first. */
const NOTES: readonly Note[] = [
  {
    handle: 'one-ink-less',
    title: {en: 'One ink less', nb: 'Én farge mindre'},
    excerpt: {
      en: 'We took the brown out of Midnight Sun. It turned out that it had been there all along.',
      nb: 'Vi tok bort brunfargen i «Midnattssol». Det viste seg at den hadde vært der hele tiden.',
    },
    bodyHtml: {
      en: `<p>A screen print is made of decisions that cannot be hidden. Every ink has its own screen, every screen its own pull, and every pull is a chance to be half a millimetre wrong. So before a new edition we ask the same dull question: which ink could we do without?</p>
<p>This time it was the brown. We had mixed it three times, a little warmer, a little cooler, and each time it lay on top of the picture like a tablecloth.</p>
<h2>What happened when it was gone</h2>
<p>Where the red lies over the orange, the eye makes a brown of its own. It is better than ours: it changes with the light in the room, and it costs nothing. You can see it best in the prints from <a href="/collections/nord">the landscapes</a> that have only two inks.</p>
<p>The third screen has been washed and hangs on the wall. It looks relieved.</p>`,
      nb: `<p>Et silketrykk består av valg som ikke kan gjemmes bort. Hver farge har sin egen ramme, hver ramme sitt eget drag, og hvert drag er en anledning til å bomme med en halv millimeter. Derfor stiller vi det samme kjedelige spørsmålet før hvert nytt opplag: Hvilken farge klarer vi oss uten?</p>
<p>Denne gangen ble det brunfargen. Vi hadde blandet den tre ganger, litt varmere, litt kaldere, og hver gang la den seg over bildet som en duk.</p>
<h2>Da den var borte</h2>
<p>Der det røde ligger over det oransje, lager øyet sin egen brunfarge. Den er bedre enn vår: Den skifter med lyset i rommet, og den koster ingenting. Du ser det best i de av <a href="/collections/nord">landskapene</a> som bare har to farger.</p>
<p>Den tredje rammen er vasket og henger på veggen. Den ser lettet ut.</p>`,
    },
    author: INGRID,
    tags: ['printing'],
    publishedAt: '2026-10-31T23:30:00Z',
    picture: {
      file: 'midnight-sun-detail.jpg',
      alt: {
        en: 'Two inks that overlap on rough paper, seen from close up',
        nb: 'To farger som overlapper på grovt papir, sett på nært hold',
      },
    },
  },
  {
    handle: 'how-high',
    title: {en: 'How high should it hang?', nb: 'Hvor høyt skal det henge?'},
    excerpt: {
      en: 'Lower than you think. A rule for those who want one, and when to forget it.',
      nb: 'Lavere enn du tror. En regel for den som vil ha en, og når du kan glemme den.',
    },
    bodyHtml: {
      en: `<p>Museums hang pictures so that their middle is about 150 centimetres above the floor, which is where most people’s eyes are when they stand. At home most people sit.</p>
<h2>Above a sofa</h2>
<p>Leave a hand’s breadth and a half between its back and the frame, some 20 centimetres. Picture and sofa should look as if they knew each other.</p>
<h2>Several together</h2>
<p>Lay them out on the floor first. Treat the whole group as one picture, five centimetres between the frames, and let the middle of the group be the height that you have chosen. Our <a href="/pages/sizes-and-frames">sizes</a> are made so that two small ones are about as high as a large one.</p>
<h2>When to forget all this</h2>
<p>In a hall, where everybody walks. In a child’s room, where the eyes are at 90 centimetres. And always when it looks right.</p>`,
      nb: `<p>På museer henger bildene slik at midten er omtrent 150 centimeter over gulvet. Der er øynene til de fleste når de står. Hjemme sitter de fleste.</p>
<h2>Over en sofa</h2>
<p>La det være halvannen håndsbredd mellom ryggen og rammen, rundt 20 centimeter. Bilde og sofa bør se ut som om de kjenner hverandre.</p>
<h2>Flere sammen</h2>
<p>Legg dem ut på gulvet først. Se på hele gruppen som ett bilde, med fem centimeter mellom rammene, og la midten av gruppen være i den høyden du har valgt. <a href="/pages/sizes-and-frames">Størrelsene</a> våre er slik at to små er omtrent like høye som ett stort.</p>
<h2>Når du kan glemme alt dette</h2>
<p>I en gang, der alle går. På et barnerom, der øynene er i 90 centimeters høyde. Og alltid når det ser riktig ut.</p>`,
    },
    author: TORE,
    tags: ['at-home'],
    publishedAt: '2026-10-08T07:00:00Z',
    picture: {
      file: 'half-moons-oak.jpg',
      alt: {
        en: 'A framed print above a piece of furniture',
        nb: 'Et innrammet trykk over et møbel',
      },
    },
  },
  {
    handle: 'gerd-has-a-cold',
    title: {en: 'Gerd has a cold', nb: 'Gerd er forkjølet'},
    excerpt: {
      en: 'Our risograph does not like October. Neither do we, but we do not jam.',
      nb: 'Risografen vår liker ikke oktober. Det gjør ikke vi heller, men vi setter oss ikke fast.',
    },
    bodyHtml: {
      en: `<p>A risograph is something between a copying machine and a screen press, and ours is called Gerd. She came from a school in Drammen, where she had printed exams for eleven years, and she has been in a better mood since.</p>
<p>But paper drinks. When the air in the smithy turns damp, every sheet grows by a hair, two sheets cling to each other, and Gerd coughs.</p>
<h2>What helps</h2>
<p>The paper now spends the night in the room of the pigment printer, which is the only one with a heater. We fan each stack by hand. And we print the lightest ink first, because by the second one Gerd has warmed up.</p>
<p>If your risograph comes a day later this month, this is why. You can of course <a href="/policies/refund-policy">change your mind</a>. Gerd will not take it personally.</p>`,
      nb: `<p>En risograf er noe midt mellom en kopimaskin og en silketrykkpresse, og vår heter Gerd. Hun kom fra en skole i Drammen, der hun hadde trykket eksamensoppgaver i elleve år, og siden har hun vært i bedre humør.</p>
<p>Men papir drikker. Når lufta i smia blir fuktig, vokser hvert ark med et hårstrå, to ark klamrer seg til hverandre, og Gerd hoster.</p>
<h2>Det som hjelper</h2>
<p>Papiret sover nå på rommet til pigmentskriveren, det eneste med ovn. Vi lufter hver bunke for hånd. Og vi trykker den lyseste fargen først, for til den andre er Gerd varm.</p>
<p>Kommer risografien din en dag senere denne måneden, er det derfor. Du kan selvsagt <a href="/policies/refund-policy">ombestemme deg</a>. Gerd tar det ikke personlig.</p>`,
    },
    author: TORE,
    tags: ['printing'],
    publishedAt: '2026-10-02T07:00:00Z',
    picture: {
      file: 'overprint-no-3-detail.jpg',
      alt: {
        en: 'Riso ink on paper, slightly out of register',
        nb: 'Risofarge på papir, litt ute av pass',
      },
    },
  },
  {
    handle: 'a-walk-for-ferns',
    title: {en: 'A walk for ferns', nb: 'En tur etter bregner'},
    excerpt: {
      en: 'Fern Study began in a ditch, on a day when the sketchbook got wetter than the ditch.',
      nb: '«Bregnestudie» begynte i en grøft, en dag da skisseboka ble våtere enn grøfta.',
    },
    bodyHtml: {
      en: `<p>I draw ferns where they grow, because a fern in a vase is a fern that is thinking of something else. That means ditches, north sides and rubber boots.</p>
<p>A lady fern repeats itself: the frond is made of leaflets, which are made of smaller leaflets, and at some point the pencil is thicker than the plant. The drawing is finished when I stop, not when the fern does.</p>
<h2>From ditch to screen</h2>
<p>Back in the smithy the drawing is traced on film, one layer for each green. The darkest comes last. It is the one that makes you believe in the others. You can see the result among <a href="/collections/flora">what grows with us</a>.</p>`,
      nb: `<p>Jeg tegner bregner der de vokser, for en bregne i en vase er en bregne som tenker på noe annet. Det betyr grøfter, nordsider og gummistøvler.</p>
<p>En skogburkne gjentar seg selv: Bladet består av småblader, som består av enda mindre småblader, og et sted på veien er blyanten tykkere enn planten. Tegningen er ferdig når jeg slutter, ikke når bregnen gjør det.</p>
<h2>Fra grøft til ramme</h2>
<p>Tilbake i smia blir tegningen overført til film, ett lag for hvert grønt. Det mørkeste kommer sist. Det er det som får deg til å tro på de andre. Resultatet finner du blant <a href="/collections/flora">det som gror hos oss</a>.</p>`,
    },
    author: INGRID,
    tags: ['artists'],
    publishedAt: '2026-08-21T07:00:00Z',
    picture: {
      file: 'fern-study-detail.jpg',
      alt: {
        en: 'The tip of a drawn fern in green ink',
        nb: 'Spissen av en tegnet bregne i grønn farge',
      },
    },
  },
  {
    handle: 'why-you-may-regret',
    title: {en: 'Why you may regret it', nb: 'Derfor får du angre'},
    excerpt: {
      en: 'We print slowly and pack fast. In between there is a while that belongs to you.',
      nb: 'Vi trykker langsomt og pakker fort. Imellom er det en stund som er din.',
    },
    bodyHtml: {
      en: `<p>When we opened, cancelling an order meant writing to us. We then walked across the yard to see whether the parcel had gone. Often it had, because somebody had been quick, and the same parcel came back two weeks later with a dent.</p>
<p>So we turned it round. As long as nobody has started to pack, the order is yours to undo, with a button, without a reason, and without us walking across the yard in the rain.</p>
<h2>What we learned</h2>
<p>Most people who undo an order place another one, in the right size. And those who do not are people who did not want a picture. They are right, too.</p>`,
      nb: `<p>Da vi åpnet, måtte du skrive til oss for å avbestille. Så gikk vi over gårdsplassen for å se om pakken var sendt. Det var den ofte, for noen hadde vært rask, og to uker senere kom den samme pakken tilbake med en bulk.</p>
<p>Så vi snudde på det. Så lenge ingen har begynt å pakke, kan du selv gjøre om bestillingen, med en knapp, uten grunn, og uten at vi må over gårdsplassen i regnet.</p>
<h2>Det vi lærte</h2>
<p>De fleste som angrer, bestiller på nytt, i riktig størrelse. Og de som ikke gjør det, er folk som ikke ville ha noe bilde. De har også rett.</p>`,
    },
    author: TORE,
    tags: ['the-shop'],
    publishedAt: '2026-06-12T07:00:00Z',
    picture: {
      file: 'ja-nei-oak.jpg',
      alt: {
        en: 'The print “Yes / No” in an oak frame on a wall',
        nb: 'Trykket «Ja / Nei» i eikeramme på en vegg',
      },
    },
  },
];

const articles = NOTES.map(({picture, ...note}, position): Article => ({
  ...note,
  // Shopify counts up: the newest has the highest.
  id: FIRST_ARTICLE_ID + NOTES.length - 1 - position,
  image: {id: FIRST_IMAGE_ID + position, ...picture, ...IMAGE_SIZE},
}));

export const BLOGS: readonly Blog[] = [
  {
    id: BLOG_ID,
    handle: 'notes',
    title: {en: 'Notes', nb: 'Notater'},
    articles,
  },
];
