import type {ContentPage} from '../../state/catalogue';

const FIRST_ID = 150_000_000_001;

export const POLICIES: readonly ContentPage[] = [
  {
    id: FIRST_ID,
    handle: 'shipping-policy',
    title: {en: 'Shipping policy', nb: 'Levering'},
    bodyHtml: {
      en: `<p>We pack on weekdays. What is ordered before 12:00 usually leaves Oslo the same day, framed prints one to three working days later and personalised prints within five working days.</p>
<h2>Norway</h2>
<p>Delivery to a pick-up point takes one to four working days, and somewhat longer in the three northernmost counties. You see the price before you pay.</p>
<h2>Europe</h2>
<p>Parcels to the rest of Europe take four to eight working days. The prices shown for your country include value added tax, and nothing further is due at the border.</p>
<h2>Packaging</h2>
<p>Unframed prints are rolled in a stiff tube, framed ones travel flat between corner protectors of cardboard. If a parcel arrives damaged, photograph it and write to us within seven days; you get a new print or your money back.</p>`,
      nb: `<p>Vi pakker på hverdager. Det som bestilles før klokka 12.00, går som regel fra Oslo samme dag, innrammede trykk én til tre virkedager senere og personlige trykk innen fem virkedager.</p>
<h2>Norge</h2>
<p>Levering til hentested tar én til fire virkedager, noe lenger i de tre nordligste fylkene. Du ser prisen før du betaler.</p>
<h2>Europa</h2>
<p>Pakker til resten av Europa bruker fire til åtte virkedager. Prisene som vises for landet ditt, er medregnet merverdiavgift, og det kommer ingen flere avgifter ved grensen.</p>
<h2>Emballasje</h2>
<p>Trykk uten ramme rulles i et stivt rør, innrammede trykk sendes flatt med hjørnebeskyttere av papp. Er pakken skadet når den kommer fram, så ta bilde av den og skriv til oss innen sju dager; du får et nytt trykk eller pengene tilbake.</p>`,
    },
  },
  {
    id: FIRST_ID + 1,
    handle: 'refund-policy',
    title: {
      en: 'Cancellation and refund policy',
      nb: 'Avbestilling og angrerett',
    },
    bodyHtml: {
      en: `<h2>Cancel before we pick it</h2>
<p>For 60 minutes after you have ordered you can cancel the order yourself on its order page, as long as we have not started to pick it. You pay nothing for that, and what you paid goes back to where it came from. If you had only authorised the amount, the authorisation is released.</p>
<h2>Withdraw within 14 days</h2>
<p>You have the right to withdraw from the purchase within 14 days of receiving the goods, without giving a reason. Tell us within that time, by e-mail or with the statutory withdrawal form, and send the goods back no later than 14 days after that. We refund the price and the cheapest delivery we offered within 14 days of your notice; we may wait until we have the goods or proof that they are on their way. You pay for the return.</p>
<h2>Personalised prints</h2>
<p>Prints that are made for you, such as “Your Name in Type”, are exempt: they can neither be cancelled nor returned. We tell you so before you pay. If one of them is faulty, you still have all your rights.</p>
<h2>Gift cards</h2>
<p>An unused gift card can be returned within 14 days. Write to us, and we deactivate the code and refund it.</p>
<h2>Faults</h2>
<p>If something is wrong with a print or a frame, tell us within a reasonable time. You can have it repaired or replaced, the price reduced or, if the fault is not minor, the purchase undone. You may complain for two years, and for five where the goods are meant to last longer.</p>`,
      nb: `<h2>Avbestill før vi plukker</h2>
<p>I 60 minutter etter at du har bestilt, kan du avbestille selv på bestillingssiden, så lenge vi ikke har begynt å plukke varene. Det koster ingenting, og pengene går tilbake dit de kom fra. Er beløpet bare reservert, opphever vi reservasjonen.</p>
<h2>Angrerett i 14 dager</h2>
<p>Du kan gå fra kjøpet innen 14 dager etter at du har fått varene, uten å oppgi noen grunn. Gi oss beskjed innen fristen, på e-post eller med angreskjemaet, og send varene tilbake senest 14 dager etter det. Vi betaler tilbake prisen og den rimeligste leveringen vi tilbød, innen 14 dager etter at du ga beskjed; vi kan vente til vi har fått varene eller dokumentasjon på at de er sendt. Du betaler returfrakten.</p>
<h2>Personlige trykk</h2>
<p>Trykk som lages bare til deg, som «Navnet ditt i bokstaver», er unntatt: De kan verken avbestilles eller returneres. Det opplyser vi om før du betaler. Er det feil ved et slikt trykk, har du likevel alle rettighetene dine.</p>
<h2>Gavekort</h2>
<p>Et ubrukt gavekort kan returneres innen 14 dager. Skriv til oss, så sperrer vi koden og betaler tilbake.</p>
<h2>Reklamasjon</h2>
<p>Er det noe galt med et trykk eller en ramme, så gi oss beskjed innen rimelig tid. Du kan kreve retting eller ny vare, prisavslag eller, hvis feilen ikke er uvesentlig, å heve kjøpet. Reklamasjonsfristen er to år, og fem år for varer som er ment å vare vesentlig lenger.</p>`,
    },
  },
  {
    id: FIRST_ID + 2,
    handle: 'privacy-policy',
    title: {en: 'Privacy policy', nb: 'Personvern'},
    bodyHtml: {
      en: `<p>Angre is responsible for what happens to your personal data when you shop here. Write to <a href="mailto:hei@angre.example">hei@angre.example</a> if anything is unclear.</p>
<h2>What we keep, and why</h2>
<ul><li>Name, address, e-mail and what you bought, in order to carry out the purchase.</li><li>The order’s papers for five years, because the Norwegian Bookkeeping Act says so.</li><li>Why you cancelled, if you tell us, in order to get better. You may leave it out.</li></ul>
<p>Card numbers never reach us; the payment provider handles them.</p>
<h2>Who sees it</h2>
<p>Those who need it to deliver: our shop platform, the payment provider and the carrier. We sell nothing on and send no newsletter that you have not asked for.</p>
<h2>Your rights</h2>
<p>You can see, correct and take with you what we have about you, and have it deleted when the law does not oblige us to keep it. You may complain to the Norwegian Data Protection Authority.</p>
<h2>Cookies</h2>
<p>The shop sets the cookies that it needs to remember your basket, your language and that you are signed in.</p>`,
      nb: `<p>Angre er behandlingsansvarlig for personopplysningene dine når du handler her. Skriv til <a href="mailto:hei@angre.example">hei@angre.example</a> hvis noe er uklart.</p>
<h2>Hva vi lagrer, og hvorfor</h2>
<ul><li>Navn, adresse, e-post og hva du har kjøpt, for å gjennomføre kjøpet.</li><li>Bilagene til bestillingen i fem år, fordi bokføringsloven krever det.</li><li>Hvorfor du avbestilte, hvis du forteller det, for å bli bedre. Det er frivillig.</li></ul>
<p>Kortnummeret ditt får vi aldri se; det er det betalingsleverandøren som behandler.</p>
<h2>Hvem som ser det</h2>
<p>De som trenger det for å levere: nettbutikkplattformen, betalingsleverandøren og transportøren. Vi selger ingenting videre og sender ikke nyhetsbrev du ikke har bedt om.</p>
<h2>Rettighetene dine</h2>
<p>Du har rett til innsyn, retting og dataportabilitet, og til å få opplysningene slettet når loven ikke pålegger oss å beholde dem. Du kan klage til Datatilsynet.</p>
<h2>Informasjonskapsler</h2>
<p>Butikken setter de informasjonskapslene den trenger for å huske handlekurven, språket og at du er logget inn.</p>`,
    },
  },
  {
    id: FIRST_ID + 3,
    handle: 'terms-of-service',
    title: {en: 'Terms of sale', nb: 'Salgsvilkår'},
    bodyHtml: {
      en: `<p>These terms apply when you buy from Angre, Oslo, as a consumer. What the law gives you, no term here takes away.</p>
<h2>Prices and payment</h2>
<p>Prices include value added tax; delivery is added at checkout. The agreement is binding when you have received our order confirmation. A card may be authorised when you order and is charged when we send the goods.</p>
<h2>Limited editions</h2>
<p>Numbered prints are sold in the order in which orders arrive. Should two people buy the last sheet at the same moment, the later one gets the money back at once.</p>
<h2>Personalised prints</h2>
<p>You are responsible for the spelling of what you ask us to set. We do not print names or words that are meant to hurt someone.</p>
<h2>Changing your mind</h2>
<p>Our <a href="/policies/refund-policy">cancellation and refund policy</a> is part of these terms.</p>
<h2>Disagreement</h2>
<p>Talk to us first. If that does not help, you can take the matter to the Norwegian Consumer Authority’s mediation. Norwegian law applies, without depriving you of the protection of the law where you live.</p>`,
      nb: `<p>Disse vilkårene gjelder når du kjøper fra Angre, Oslo, som forbruker. Det loven gir deg, tar ingen vilkår her fra deg.</p>
<h2>Pris og betaling</h2>
<p>Prisene er medregnet merverdiavgift; frakt kommer i tillegg i kassen. Avtalen er bindende når du har fått ordrebekreftelsen. Beløpet kan bli reservert på kortet når du bestiller, og trekkes når vi sender varene.</p>
<h2>Begrensede opplag</h2>
<p>Nummererte trykk selges i den rekkefølgen bestillingene kommer inn. Skulle to kjøpe det siste arket i samme øyeblikk, får den siste pengene tilbake med det samme.</p>
<h2>Personlige trykk</h2>
<p>Du har ansvaret for at teksten du ber oss sette, er riktig stavet. Vi trykker ikke navn eller ord som er ment å såre noen.</p>
<h2>Å ombestemme seg</h2>
<p><a href="/policies/refund-policy">Avbestilling og angrerett</a> er en del av disse vilkårene.</p>
<h2>Uenighet</h2>
<p>Snakk med oss først. Hjelper ikke det, kan du bringe saken inn for mekling hos Forbrukertilsynet. Norsk lov gjelder, uten at du mister vernet du har etter loven der du bor.</p>`,
    },
  },
];
