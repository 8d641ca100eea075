import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Autocomplete,
  Card,
  CardContent,
  CardHeader,
  Chip,
  Dialog,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  InputAdornment,
  InputLabel,
  MenuItem,
  Radio,
  RadioGroup,
  Select,
  Skeleton,
  Stack,
  Switch,
  Tab,
  Tabs,
  TextField,
  Tooltip,
  Typography,
} from '@mui/material';
import { AdapterDateFns } from '@mui/x-date-pickers/AdapterDateFns';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { de } from 'date-fns/locale/de';
import { createRoot } from 'react-dom/client';
import { ready } from '../../ready.js';

const stelle = [
  { label: 'Arbeitsmarktmanager (AMM)', id: 3 },
  { label: 'Eingangszone', id: 1 },
];

function Mask() {
  return (
    <LocalizationProvider dateAdapter={AdapterDateFns} adapterLocale={de}>
      <Typography variant="h5" component="h1">
        Arbeitsmarktmanagement
      </Typography>
      <Tabs value={0}>
        <Tab label="Übernahme" />
        <Tab label="Leistung" />
      </Tabs>
      <Card>
        <CardHeader title="Kundin" subheader="Kundennr. 208B334455 · Neukundin" />
        <CardContent>
          <Stack spacing={2}>
            <TextField
              label="Kundennummer"
              value="208B334455"
              slotProps={{ input: { readOnly: true } }}
            />
            <DatePicker label="Geburtsdatum" value={new Date(1992, 1, 29)} />
            <FormControlLabel control={<Switch checked />} label="Neukunde/in" />
            <FormControl>
              <InputLabel id="ba">Höchster beruflicher Abschluss</InputLabel>
              <Select labelId="ba" label="Höchster beruflicher Abschluss" value={2}>
                <MenuItem value={1}>Berufsausbildung</MenuItem>
                <MenuItem value={2}>Studium</MenuItem>
              </Select>
              <FormHelperText>Nur anerkannte Abschlüsse</FormHelperText>
            </FormControl>
            <TextField label="Studienabschluss vom" value="09/2025" />
            <TextField label="Davon passende Berufspraxis (Monate)" value="7" type="number" />
            <Autocomplete
              options={stelle}
              value={stelle[0]}
              renderInput={(p) => <TextField {...p} label="Anlaufstelle" />}
            />
          </Stack>
        </CardContent>
      </Card>
      <Card>
        <CardHeader title="AMM" />
        <CardContent>
          <Stack spacing={2}>
            <DatePicker label="Beim AMM seit" value={new Date(2026, 4, 4)} />
            <DatePicker label="Übergabe an BAK geprüft am" value={null} />
            <FormControl>
              <FormLabel>Zeitnahe Vermittlung realistisch</FormLabel>
              <RadioGroup row value="nein">
                <FormControlLabel value="ja" control={<Radio />} label="ja" />
                <FormControlLabel value="nein" control={<Radio />} label="nein" />
              </RadioGroup>
            </FormControl>
            <Autocomplete
              multiple
              options={[]}
              value={['05.11.2026', '06.11.2026']}
              renderInput={(p) => <TextField {...p} label="Erfolglose Anrufe" />}
            />
            <TextField
              label="Einladung zum Telefontermin am"
              value="09.11.2026"
              variant="standard"
              slotProps={{
                input: { startAdornment: <InputAdornment position="start">📅</InputAdornment> },
              }}
            />
            <div>
              <Tooltip title="Erreicht am 01.01.2026">
                <Typography component="span" variant="body2">
                  Beim Telefontermin erreicht
                </Typography>
              </Tooltip>{' '}
              <Chip label="nein" size="small" />
            </div>
            <TextField
              label="Wiedervorlage am"
              placeholder="TT.MM.JJJJ"
              slotProps={{ inputLabel: { shrink: true } }}
            />
          </Stack>
        </CardContent>
      </Card>
      <Accordion>
        <AccordionSummary>Frühere Übernahmen</AccordionSummary>
        <AccordionDetails>
          <TextField label="Beim AMM seit" value="03.03.2021" />
        </AccordionDetails>
      </Accordion>
      <Card>
        <CardHeader title="Leistungsbezug" />
        <CardContent>
          <Skeleton variant="text" />
          <Skeleton variant="text" width={120} />
        </CardContent>
      </Card>
      <Dialog open={false} keepMounted>
        <TextField label="Nächster Termin am" value="24.12.2026" />
      </Dialog>
    </LocalizationProvider>
  );
}
createRoot(document.getElementById('app')).render(<Mask />);
ready(() => document.querySelector('input') !== null);
