/**
 * What a header can name. `ours` is what we invoiced, `worth` what we were worth to them, `sales` is money that does not say whose it is, and `company` says so only half: “partner
 * revenue” may be the partner's own or ours with it.
 */
export type Term =
  | 'id'
  | 'name'
  | 'owner'
  | 'ours'
  | 'worth'
  | 'theirs'
  | 'company'
  | 'sales'
  | 'margin'
  | 'services'
  | 'pull-through'
  | 'target'
  | 'booked';

/**
 * Headers in English, German, French and Spanish, as `read-header.ts` leaves them: small letters, no accents, one
 * space between words, no articles, years, units or currencies. The first line of a term is the surest.
 */
export const headerTerms: Readonly<Record<Term, readonly string[]>> = {
  id: [
    'reseller id|partner id|reseller number|partner number|reseller code|partner code|partnernummer|handlernummer|haendlernummer|code revendeur|codigo distribuidor',
    'account id|account number|customer id|customer number|customer code|dealer id|dealer number|dealer code|company id|crm id|salesforce id|sfdc id|kundennummer|kunden id|kunden number|debitor|debitorennummer|debitoren number|code client|number client|id client|id cliente|codigo cliente|number cliente|id partenaire|id revendeur|id distribuidor|id socio',
    'id',
    'code',
  ],
  name: [
    'reseller|reseller name|name reseller|wiederverkaufer|wiederverkaeufer|fachhandler|fachhaendler|handler|haendler|handlername|haendlername|revendeur|nom revendeur|revendedor|nombre revendedor',
    'partner|partner name|name partner|channel partner|partnername|partenaire|nom partenaire|socio|nombre socio|dealer|dealer name|var|distributor|distributor name|distributeur|distribuidor|nombre distribuidor',
    'account|account name|customer|customer name|company|company name|name company|business name|organization|organisation|organization name|organisation name|legal name|firma|firmenname|kunde|kundenname|unternehmen|societe|raison sociale|client|nom client|entreprise|empresa|nombre empresa|cliente|nombre cliente|razon social',
    'name|nom|nombre',
  ],
  owner: [
    'owner|account owner|partner owner|account manager|partner manager|channel manager|channel account manager|partner account manager|cam|pam|kam|betreuer|kundenbetreuer|partnerbetreuer|partnermanager|verantwortlich|verantwortlicher|zustandig|zustaendig|responsable|charge compte|charge affaires|gestor|gestor cuenta|ejecutivo cuenta|propietario',
    'rep|sales rep|responsible|am|manager',
  ],
  ours: [
    'sellin|our sellin|our sellin revenue|sellin revenue|sellin sales|sellin value|sellin umsatz|ca sellin|ventas sellin',
    'our sales|our sales to reseller|our sales to partner|sales to reseller|sales to partner|sales to customer|our invoices|invoiced|invoiced by us|purchases|purchases from us|net billings|billings|umsatz mit uns|unser umsatz|wareneinkauf|einkaufsumsatz|einkauf bei uns|achats|achats chez nous|notre ca|nos ventes|notre chiffre affaires|compras|nuestras ventas|nuestra facturacion',
  ],
  worth: ['our revenue|our revenue there|our total revenue'],
  theirs: [
    'reseller revenue|reseller turnover|reseller total revenue|total reseller revenue|their revenue|their turnover|their total revenue|revenue reseller|turnover reseller|umsatz handlers|umsatz haendlers|handlerumsatz|haendlerumsatz|ca revendeur|chiffre affaires revendeur|ingresos revendedor|facturacion revendedor|ingresos distribuidor|facturacion distribuidor',
    'annual revenue|company revenue|company turnover|company annual revenue|annual company revenue|annual turnover|firmenumsatz|unternehmensumsatz|umsatz unternehmens|ca entreprise|ca societe|chiffre affaires entreprise|ingresos empresa|facturacion empresa',
  ],
  company: [
    'partner revenue|partner turnover|partner total revenue|revenue partner|partnerumsatz|umsatz partners|ca partenaire|chiffre affaires partenaire|ingresos socio|facturacion socio|customer revenue|account revenue|total revenue|total turnover|gesamtumsatz|jahresumsatz|ca total|chiffre affaires total|ventas totales|facturacion total|ingresos totales',
  ],
  sales: [
    'revenue|sales|turnover|sales revenue|sales amount|umsatz|umsatze|umsaetze|ca|chiffre affaires|ventes|ventas|ingresos|facturacion',
  ],
  margin: [
    'reseller margin|partner margin|dealer margin|handlermarge|haendlermarge|handelsspanne|partnermarge|marge revendeur|marge partenaire|margen revendedor|margen distribuidor',
    'margin|marge|spanne|taux marge|margen',
  ],
  services: [
    'services|services revenue|own services|services sales|reseller services|partner services|dienstleistung|dienstleistungen|dienstleistungsumsatz|umsatz dienstleistungen|prestations|ca services|servicios|ingresos servicios|ventas servicios',
  ],
  'pull-through': [
    'pull through|pullthrough|pull through revenue|pullthrough revenue|pull through sales|attach revenue|attached revenue|mitverkauf|mitverkaufe|ventes associees|ventas asociadas|arrastre',
    'other products|zusatzumsatz|zusatzverkauf|zusatzverkaufe|ventes additionnelles|ventas adicionales',
  ],
  target: [
    'target|sales target|revenue target|target revenue|sellin target|annual target|yearly target|annual sales target|bookings target|booking target|partner target|reseller target|quota|sales quota|annual quota|revenue quota|ziel|jahresziel|umsatzziel|zielumsatz|vertriebsziel|objectif|objectif annuel|objectif ventes|objectif ca|quota annuel|objetivo|objetivo anual|objetivo ventas|cuota|cuota ventas',
    'goal|sales goal|revenue goal|annual goal|plan|sales plan|revenue plan|plan revenue|annual plan|planumsatz|umsatzplan|jahresplan|meta|meta ventas',
  ],
  booked: [
    'booked|bookings|booking|booked revenue|booked sales|booked value|revenue booked|sales booked|our bookings|bookings ytd|booked ytd|booked so far|bookings to date|booked to date|closed won|closed won revenue|closed won value|closed won ytd|won revenue|won value|closed revenue|closed value|order intake|orders booked|order value|orders value|gebucht|gebuchter umsatz|auftragseingang|auftragswert|commandes prises|prises commande|prise commandes|ca signe|pedidos ganados|contratado|ventas cerradas|ventas ganadas',
    'closed|closed ytd|won|won ytd|won deals|deals won|orders|orders ytd|auftrage|auftraege|bestellungen|abgeschlossen|gewonnen|commandes|gagne|signe|pedidos|cerrado|ganado|reservado',
  ],
};
