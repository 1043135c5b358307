/** Signs and words of currencies, and the ISO 4217 code each stands for when nothing nearer says otherwise. */
export const currencySigns: Readonly<Record<string, string>> = {
  '$': 'USD', 'US$': 'USD', 'U.S.$': 'USD', 'USD$': 'USD', 'A$': 'AUD', 'AU$': 'AUD', 'C$': 'CAD', 'CA$': 'CAD', 'CAD$': 'CAD', 'NZ$': 'NZD', 'HK$': 'HKD', 'S$': 'SGD', 'NT$': 'TWD', 'R$': 'BRL', 'Z$': 'ZWL',
  '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR', '₽': 'RUB', '₩': 'KRW', '₪': 'ILS', '₺': 'TRY', '₴': 'UAH', '₦': 'NGN', '₱': 'PHP', '฿': 'THB', '₫': 'VND', '₡': 'CRC', '₲': 'PYG', '₸': 'KZT', '₵': 'GHS', '₿': 'BTC', 'Rs': 'INR', 'Rs.': 'INR', 'kr': 'SEK', 'zł': 'PLN', 'CHF': 'CHF', 'Fr.': 'CHF', 'DM': 'DEM', 'RM': 'MYR', 'Kč': 'CZK', 'Ft': 'HUF',
};
/** Lower case. A nationality before the word ("Canadian dollars") decides by the state's own currency. */
export const currencyWords: Readonly<Record<string, string>> = {
  dollar: 'USD', dollars: 'USD', euro: 'EUR', euros: 'EUR', pound: 'GBP', pounds: 'GBP', 'pounds sterling': 'GBP', sterling: 'GBP', yen: 'JPY', yuan: 'CNY', renminbi: 'CNY', rmb: 'CNY', ruble: 'RUB', rubles: 'RUB', rouble: 'RUB', roubles: 'RUB', rupee: 'INR', rupees: 'INR', franc: 'FRF', francs: 'FRF',
  krona: 'SEK', kronor: 'SEK', krone: 'NOK', kroner: 'NOK', rial: 'IRR', rials: 'IRR', riyal: 'SAR', riyals: 'SAR', dinar: 'KWD', dinars: 'KWD', dirham: 'AED', dirhams: 'AED', peso: 'MXN', pesos: 'MXN', real: 'BRL', reais: 'BRL', won: 'KRW', rand: 'ZAR', lira: 'TRY', lire: 'ITL', shekel: 'ILS', shekels: 'ILS', zloty: 'PLN', zlotys: 'PLN', złoty: 'PLN',
  forint: 'HUF', forints: 'HUF', hryvnia: 'UAH', hryvnias: 'UAH', baht: 'THB', ringgit: 'MYR', naira: 'NGN', cedi: 'GHS', cedis: 'GHS', shilling: 'KES', shillings: 'KES', taka: 'BDT', dong: 'VND', drachma: 'GRD', drachmas: 'GRD', mark: 'DEM', marks: 'DEM', deutschmark: 'DEM', deutschmarks: 'DEM', 'deutsche marks': 'DEM', reichsmark: 'DEM', reichsmarks: 'DEM', guilder: 'NLG', guilders: 'NLG', peseta: 'ESP', pesetas: 'ESP', escudo: 'PTE', escudos: 'PTE', bitcoin: 'BTC', bitcoins: 'BTC', cent: 'USD', cents: 'USD',
};
/** A few words that are also common English; they are money only after a number that is written with figures or a scale. */
export const doubtfulCurrencyWords = new Set(['real', 'won', 'mark', 'marks', 'pound', 'pounds', 'cent', 'cents', 'dong']);
