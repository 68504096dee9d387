import type {ContentPage} from '../../state/catalogue';

const FIRST_ID = 100_000_000_001;

export const PAGES: readonly ContentPage[] = [
  {
    id: FIRST_ID,
    handle: 'about',
    title: {en: 'About the press', nb: 'Om trykkeriet'},
    bodyHtml: {
      en: `<p>Angre pulls prints slowly in an old smithy by the river Akerselva in Oslo. There are five of us, two screen-printing tables, one risograph named Gerd and a pigment printer that has a room to itself.</p>
<p>We work with five artists whom we have known for years. They are there when their prints are pulled, they decide when a sheet is good enough, and they get half of what is left when paper, ink and rent are paid.</p>
<h2>Why the name?</h2>
<p><em>Angre</em> means both “to regret” and “to undo”. A printer does a good deal of the first and would give much for the second. That is why you may change your mind with us: as long as nobody has begun to pack your order, you can cancel it yourself.</p>
<h2>Paper and ink</h2>
<p>Our papers are uncoated, free of acid and made in Europe from cotton or certified spruce. Screen inks are water-based. What we cut off becomes wrapping for the next parcel.</p>
<p>What happens between two prints is in <a href="/blogs/notes">our notes</a>.</p>`,
      nb: `<p>Angre trykker langsomt i en gammel smie ved Akerselva i Oslo. Vi er fem stykker, to serigrafibord, én risograf som heter Gerd, og en pigmentskriver som har et rom for seg selv.</p>
<p>Vi samarbeider med fem kunstnere som vi har kjent i årevis. De er til stede når bildene deres trykkes, de bestemmer når et ark er godt nok, og de får halvparten av det som er igjen når papir, farge og husleie er betalt.</p>
<h2>Hvorfor navnet?</h2>
<p>Å angre er både å ønske noe ugjort og å gjøre det om. Den som trykker, gjør mye av det første og skulle gitt mye for det andre. Derfor får du ombestemme deg hos oss: Så lenge ingen har begynt å pakke bestillingen din, kan du avbestille den selv.</p>
<h2>Papir og farge</h2>
<p>Papiret vårt er ubestrøket og syrefritt, laget i Europa av bomull eller sertifisert gran. Serigrafifargene er vannbaserte. Det vi skjærer av, blir innpakning til neste pakke.</p>
<p>Det som skjer mellom to trykk, står i <a href="/blogs/notes">notatene våre</a>.</p>`,
    },
  },
  {
    id: FIRST_ID + 1,
    handle: 'sizes-and-frames',
    title: {en: 'Sizes and frames', nb: 'Størrelser og rammer'},
    bodyHtml: {
      en: `<p>All measurements are those of the sheet. The picture itself is smaller: every print has a margin of bare paper, about a fifteenth of the width.</p>
<table><thead><tr><th>Sheet</th><th>Frame, outside</th><th>Good for</th></tr></thead><tbody>
<tr><td>30 × 40 cm</td><td>33 × 43 cm</td><td>a shelf, a narrow wall, a group of three</td></tr>
<tr><td>50 × 70 cm</td><td>53 × 73 cm</td><td>above a chest of drawers or a desk</td></tr>
<tr><td>70 × 100 cm</td><td>73 × 103 cm</td><td>a sofa, a stairwell, a wall of its own</td></tr></tbody></table>
<h2>Frames</h2>
<p>Our frames are made of solid Norwegian oak, oiled, or of alder stained black. The moulding is 15 mm wide and 25 mm deep, with 2 mm acrylic glass that filters ultraviolet light. Framed prints arrive ready to hang.</p>
<h2>Why is my size missing?</h2>
<p>Risographs exist only in 30 × 40 cm, because the machine takes no larger sheet. Some screen prints stop at 50 × 70 cm, because that is how far the screen reaches.</p>`,
      nb: `<p>Alle mål gjelder arket. Selve bildet er mindre: Alle trykk har en marg av bart papir, omtrent en femtendedel av bredden.</p>
<table><thead><tr><th>Ark</th><th>Ramme, utvendig</th><th>Passer til</th></tr></thead><tbody>
<tr><td>30 × 40 cm</td><td>33 × 43 cm</td><td>en hylle, en smal vegg, en gruppe på tre</td></tr>
<tr><td>50 × 70 cm</td><td>53 × 73 cm</td><td>over en kommode eller et skrivebord</td></tr>
<tr><td>70 × 100 cm</td><td>73 × 103 cm</td><td>en sofa, en trappeoppgang, en vegg for seg selv</td></tr></tbody></table>
<h2>Rammer</h2>
<p>Rammene våre er av heltre norsk eik, oljet, eller av svartbeiset or. Listen er 15 mm bred og 25 mm dyp, med 2 mm akrylglass som filtrerer ultrafiolett lys. Innrammede trykk kommer klare til å henges opp.</p>
<h2>Hvorfor mangler min størrelse?</h2>
<p>Risografier finnes bare i 30 × 40 cm, for maskinen tar ikke større ark. Noen serigrafier stopper på 50 × 70 cm, for lenger rekker ikke ramma.</p>`,
    },
  },
  {
    id: FIRST_ID + 2,
    handle: 'faq',
    title: {en: 'Questions and answers', nb: 'Spørsmål og svar'},
    bodyHtml: {
      en: `<h2>Can I cancel my order?</h2>
<p>Yes. Sign in, open the order and choose “Cancel order”. You can do so for 60 minutes after you have ordered, as long as we have not started to pick it. The order page always tells you until when.</p>
<h2>What if it is too late to cancel?</h2>
<p>Then the order is on its way to you, and you have 14 days from the day you receive it to withdraw from the purchase. See our <a href="/policies/refund-policy">refund policy</a>.</p>
<h2>Can a print with my name be cancelled?</h2>
<p>No. We start to set it as soon as you have ordered, and nobody else can use it. Check the spelling twice.</p>
<h2>When will my money come back?</h2>
<p>We send it back the moment the order is cancelled. Your bank usually needs three to ten working days to show it.</p>
<h2>Why does my print differ from the picture?</h2>
<p>Because it was pulled by hand. Small shifts in colour and register belong to it. If you think that something is a fault, send us a photograph and we will sort it out.</p>`,
      nb: `<h2>Kan jeg avbestille?</h2>
<p>Ja. Logg inn, åpne bestillingen og velg «Avbestill». Det kan du gjøre i 60 minutter etter at du bestilte, så lenge vi ikke har begynt å plukke varene. På bestillingssiden står det alltid hvor lenge du kan.</p>
<h2>Hva om det er for sent å avbestille?</h2>
<p>Da er bestillingen på vei til deg, og du har 14 dagers angrerett fra dagen du får den. Se <a href="/policies/refund-policy">vilkårene for retur og refusjon</a>.</p>
<h2>Kan et trykk med navnet mitt avbestilles?</h2>
<p>Nei. Vi begynner å sette det så snart du har bestilt, og ingen andre kan bruke det. Les korrektur to ganger.</p>
<h2>Når får jeg pengene tilbake?</h2>
<p>Vi sender dem i det øyeblikket bestillingen er avbestilt. Banken bruker som regel tre til ti virkedager på å vise dem.</p>
<h2>Hvorfor er trykket mitt litt annerledes enn på bildet?</h2>
<p>Fordi det er trykt for hånd. Små forskyvninger i farge og passer hører med. Tror du at noe er en feil, så send oss et bilde, så ordner vi det.</p>`,
    },
  },
  {
    id: FIRST_ID + 3,
    handle: 'contact',
    title: {en: 'Contact', nb: 'Kontakt'},
    bodyHtml: {
      en: `<p>Write to <a href="mailto:hei@angre.example">hei@angre.example</a>. We answer on weekdays between 9 and 16, usually the same day. If it is about an order, tell us its number, and we will find it faster.</p>
<p>If you wish to cancel, do not write: the button on the order page is quicker than we are.</p>
<h2>Visit us</h2>
<p>The smithy is open on Thursdays from 12 to 18 and on the first Saturday of the month. You will find us by the river Akerselva in Oslo, behind the red gate. Gerd is usually running; knock hard.</p>`,
      nb: `<p>Skriv til <a href="mailto:hei@angre.example">hei@angre.example</a>. Vi svarer på hverdager mellom 9 og 16, som regel samme dag. Gjelder det en bestilling, så oppgi nummeret, da finner vi den raskere.</p>
<p>Vil du avbestille, så ikke skriv: Knappen på bestillingssiden er raskere enn oss.</p>
<h2>Besøk oss</h2>
<p>Smia er åpen torsdager fra 12 til 18 og den første lørdagen i måneden. Du finner oss ved Akerselva i Oslo, bak den røde porten. Gerd er som regel i gang; bank hardt.</p>`,
    },
  },
];
